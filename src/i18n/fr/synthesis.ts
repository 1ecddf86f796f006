export const synthesis = {
  title: 'Synthèse',
  lead: '{criteria, plural, =0 {Aucun critère} one {# critère} other {# critères}}, {expressions, plural, one {sur # post-it} other {sur # post-its}}, {groups, plural, one {dans # groupe} other {dans # groupes}}. Un signe par post-it.',
  toPrint: 'Imprimer la synthèse',
  toClassify: 'Les classer',
  toWrite: 'Écrire des critères',
  jump: 'Aller à une dimension',
  jumpTo: '{letter}, {label} : {criteria, plural, one {# critère} other {# critères}}',
  counts:
    '{criteria, plural, =0 {aucun critère} one {# critère} other {# critères}} · {expressions, plural, one {# expression} other {# expressions}}',
  criteriaOnly: '{criteria, plural, =0 {aucun critère} one {# critère} other {# critères}}',
  fromGroups: '{groups, plural, one {# groupe} other {# groupes}}',
  times: '{count, number} fois',
  timesLong: 'sur {count, number} post-its',
  unlisted: 'code hors de la clé',
  workingLabel: 'libellé de travail',
  unclassified: 'Pas encore classés',
  unclassifiedLead:
    'Ces critères n’ont pas encore de composante. Ils font partie de la synthèse : rien n’est laissé de côté.',
  unclassifiedNotice:
    '{criteria, plural, one {Un critère n’est pas encore classé. Il est affiché à la fin.} other {# critères ne sont pas encore classés. Ils sont affichés à la fin.}}',
  unmentioned:
    '{count, plural, one {Une composante dont personne n’a parlé} other {# composantes dont personne n’a parlé}}',
  unmentionedLead:
    'Ce n’est pas un manque : c’est une question à poser au groupe. Est-ce sans importance ici, ou n’a-t-on pas osé le dire ?',
  text: 'Texte de synthèse',
  textOf: 'Texte de synthèse, {component}',
  write: 'Écrire la synthèse',
  writeOf: 'Écrire la synthèse de {component}',
  change: 'Modifier',
  changeOf: 'Modifier la synthèse de {component}',
  hint: 'Ce que le groupe retient, avec ses mots. Les critères restent affichés à côté.',
  save: 'Enregistrer le texte',
  cancel: 'Ne rien changer',
  remove: 'Retirer le texte',
  covered:
    '{count, plural, =0 {Écrit avant qu’il y ait des critères.} one {Écrit à partir de # critère.} other {Écrit à partir de # critères.}}',
  after: '{count, plural, one {Un critère est venu après.} other {# critères sont venus après.}}',
  gone: '{count, plural, one {Un critère n’y est plus.} other {# critères n’y sont plus.}}',
  about: 'Sur {question}',
  groupWrote: 'Le groupe « {group} » a écrit',
  nothing: 'Il n’y a encore rien à lire ici',
  nothingText:
    'Dès que des critères sont écrits, ils apparaissent ici, rangés par dimension et par composante.',
  nothingHere: 'Rien n’a été dit ici',
  nothingHereText: 'Choisissez un autre groupe ou une autre question : les autres critères sont intacts.',
  loading: 'Les critères suivants arrivent…',
} as const;

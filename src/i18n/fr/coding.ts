export const coding = {
  title: 'Second codage',
  lead: 'Une autre personne code les mêmes critères sans voir les codes déjà attribués. Ensuite vous comparez, et vous décidez là où les codes diffèrent.',
  nothing: 'Il n’y a pas encore de critère à coder.',
  nothingHelp: 'Les critères s’écrivent d’abord, groupe par groupe.',
  write: 'Écrire des critères',
  start: 'Coder à l’aveugle',
  initials: 'Initiales de la personne qui code',
  initialsHint: '{limit, number} caractères au plus. Des initiales, pas un nom.',
  noInitials: 'Écrivez des initiales : au moins une lettre ou un chiffre.',
  scope: 'Critères à coder',
  scopeAll: '{count, plural, one {Le seul critère} other {Les # critères}}',
  scopeSample: 'Un échantillon tiré au hasard',
  scopeSampleHint:
    'Le tirage est toujours le même : deux personnes qui en demandent autant reçoivent les mêmes critères.',
  size: 'Nombre de critères',
  fewer: 'Un critère de moins',
  more: 'Un critère de plus',
  begin: 'Commencer à coder',
  resume: 'Reprendre : {done, number} sur {total, number}',
  review: 'Revoir ces codes',
  blindTitle: 'Ce que veut dire « à l’aveugle »',
  blindText:
    'Pendant le codage, l’écran ne montre ni les codes du groupe, ni ceux d’une autre personne, ni suggestions, ni nombre d’accords. La personne lit le critère et la clé, et choisit seule.',
  blindSafe:
    'Ses codes s’ajoutent à ceux du groupe et n’y changent rien. La synthèse garde les codes du groupe.',
  compare: 'Comparer les codages',
  compareHelp: 'À ouvrir quand le codage est terminé : cette page montre les codes de chacun.',
  compareNone: 'Il faut au moins deux codages des mêmes critères. Pour l’instant, il n’y en a pas deux.',
  seeAgreement: 'Voir l’accord et les désaccords',
  groupCoder: 'Le groupe',
  coded: '{count, plural, =0 {aucun critère codé} one {# critère codé} other {# critères codés}}',
  blindPage: 'Codage à l’aveugle',
  blindLead: 'Par {coder}. Lisez le critère, cherchez dans la clé, choisissez.',
  stop: 'Arrêter ici',
  done: 'Codés : {done, number} sur {total, number}',
  criterion: 'Critère {nth, number} sur {total, number}',

  previous: 'Précédent',
  skip: 'Passer',
  next: 'Suivant',
  none: 'Pas encore de code',
  takeAway: 'Retirer ce code',
  given: '{code} attribué. Critère suivant : {text}',
  givenLast: '{code} attribué.',
  allDone: 'Tout est codé.',
  allDoneHelp: 'Vous pouvez revoir vos codes, ou passer à la comparaison.',
  finish: 'Terminer',
  fieldHint: 'Entrée prend le code écrit. La flèche vers le bas mène aux composantes trouvées.',

  agreement: 'Accord entre les codages',
  agreementLead: 'Les codages du groupe et de chaque personne, tels qu’ils ont été faits.',
  back: 'Revenir au second codage',
  coders: 'Codages comparés',
  needTwo: 'Choisissez au moins deux codages.',
  level: { component: 'Composante', dimension: 'Dimension' },
  nothingPaired: 'Aucun critère n’a encore été codé par deux de ces codages.',
  alikeTwo: {
    component:
      '{units, plural, one {Sur # critère codé par les deux} other {Sur # critères codés par les deux}}, {alike, plural, =0 {aucun n’a la même composante.} one {# a la même composante ({share}).} other {# ont la même composante ({share}).}}',
    dimension:
      '{units, plural, one {Sur # critère codé par les deux} other {Sur # critères codés par les deux}}, {alike, plural, =0 {aucun n’a la même dimension.} one {# a la même dimension ({share}).} other {# ont la même dimension ({share}).}}',
  },
  alikeMany: {
    component:
      '{units, plural, one {Sur # critère codé au moins deux fois} other {Sur # critères codés au moins deux fois}}, {alike, plural, =0 {aucun n’a partout la même composante.} one {# a partout la même composante ({share}).} other {# ont partout la même composante ({share}).}}',
    dimension:
      '{units, plural, one {Sur # critère codé au moins deux fois} other {Sur # critères codés au moins deux fois}}, {alike, plural, =0 {aucun n’a partout la même dimension.} one {# a partout la même dimension ({share}).} other {# ont partout la même dimension ({share}).}}',
  },
  caption:
    '{units, plural, one {Accord corrigé du hasard, sur # critère} other {Accord corrigé du hasard, sur # critères}}',
  measure: 'Mesure',
  value: 'Valeur',
  interval: 'Intervalle à 95 %',
  kappa: 'Kappa de Cohen',
  alpha: 'Alpha de Krippendorff',
  fromTo: 'de {low} à {high}',
  noValue: {
    nothingPaired: 'Aucune : rien à comparer.',
    noVariation: 'Aucune : un seul code a été attribué partout, et le hasard suffirait à l’expliquer.',
  },
  noInterval: {
    noValue: 'Aucun',
    unsteady: 'Aucun : il y a trop peu de critères, ou presque tous portent le même code.',
    flat: 'Aucun : tous les tirages donnent la même valeur, ce qui ne dit rien d’autres critères.',
  },
  leftOut:
    '{count, plural, one {Un tirage sur {draws, number} ne contenait qu’un seul code et a été laissé de côté.} other {# tirages sur {draws, number} ne contenaient qu’un seul code et ont été laissés de côté.}}',
  warnings: 'À lire avec prudence',
  warning: {
    fewUnits:
      '{units, plural, one {Un seul critère comparé} other {# critères comparés seulement}} : en dessous de {needed, number}, chaque critère pèse beaucoup.',
    dominant:
      'Le code {code} fait {share} de tout ce qui a été attribué : kappa et alpha peuvent alors être bas même si l’on est d’accord.',
    wideInterval:
      'L’intervalle est large ({width}) : avec d’autres critères, l’accord pourrait être bien meilleur ou bien moins bon.',
  },
  pairs: { component: 'Même composante, deux à deux', dimension: 'Même dimension, deux à deux' },
  pair: 'Codages',
  both: 'Codés par les deux',
  alike: 'Semblables',
  pairName: '{first} et {second}',
  meaningTitle: 'Ce que disent ces nombres',
  meaning: {
    zero: '1 : toujours le même code. 0 : pas mieux que le hasard. Moins de 0 : pire que le hasard.',
    two: 'Le kappa compare deux codages. L’alpha en compare deux ou plus, et admet que certains critères n’aient pas été codés par tous. Seules la composante ou la dimension sont comparées, pas le sens.',
    interval:
      'L’intervalle vient de 1\u00a0000 tirages au hasard parmi les critères comparés. Il dit où la valeur pourrait tomber avec d’autres critères semblables.',
    threshold:
      'Aucun seuil ne vaut partout. Krippendorff conseille de s’appuyer sur un codage à partir de 0,80, et de ne tirer que des conclusions provisoires entre 0,667 et 0,80.',
    limit:
      'Un bon accord ne prouve pas que les codes sont justes : on peut se tromper ensemble. Un désaccord est d’abord une occasion de relire le critère.',
  },
  disagreements: 'Désaccords à régler',
  disagreementsCount:
    '{count, plural, =0 {Aucun désaccord à régler entre ces codages.} one {Un critère a reçu des composantes différentes.} other {# critères ont reçu des composantes différentes.}}',
  sameDimension: 'Même dimension',
  otherDimension: 'Dimensions différentes',
  decide: 'Décider',
  decideFor: 'Décider pour : {text}',
  moreDisagreements:
    '{count, plural, one {Et # autre, une fois ceux-ci réglés.} other {Et # autres, une fois ceux-ci réglés.}}',
  saveList: 'Enregistrer la liste (CSV)',
  listSaved: 'La liste a été remise à votre navigateur : {file}.',
  listNotSaved: 'La liste n’a pas pu être remise. Rien n’a changé ici : réessayez.',
  settled: 'Décisions prises',
  settledCount:
    '{count, plural, =0 {Aucune décision pour l’instant.} one {Une décision.} other {# décisions.}}',
  settledCode: 'Code retenu',
  reason: 'Raison',
  noReasonKept: 'Sans raison écrite',
  reopen: 'Rouvrir',
  reopenFor: 'Rouvrir : {text}',
  change: 'Modifier',
  changeFor: 'Modifier la décision : {text}',
  decideTitle: 'Quel code retenir ?',
  decideSafe:
    'Chaque codage reste tel qu’il a été fait. La synthèse, les graphiques et les fichiers utiliseront le code retenu.',
  which: 'Code retenu',
  chosenBy: 'Choix : {coders}',
  other: 'Un autre code',
  otherChosen: 'Code choisi',
  noCode: 'Choisissez d’abord un code. Rien n’a été enregistré.',
  reasonField: 'Raison de la décision',
  reasonHint: 'Ce qui a décidé, en quelques mots. Cette raison reste à côté des codages.',
  noReason: 'Écrivez la raison en quelques mots. Rien n’a été enregistré.',
  keep: 'Retenir ce code',
  csv: { file: 'désaccords', platform: 'plate-forme' },
} as const;

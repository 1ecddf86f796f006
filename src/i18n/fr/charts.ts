export const charts = {
  title: 'Graphiques',
  lead: '{criteria, plural, =0 {Aucun critère} one {# critère} other {# critères}}, {expressions, plural, one {sur # post-it} other {sur # post-its}}, {groups, plural, one {dans # groupe} other {dans # groupes}}.',
  base: 'Ce qui est compté',
  expressions: 'Les expressions',
  criteria: 'Les critères',
  components: 'Les composantes, par question',
  balance: 'Bien-être et mal-être',
  dimensions: 'Les dimensions, par question',
  table: 'Voir le tableau',
  toFiles: 'Emporter les chiffres (CSV)',
  nothing: 'Il n’y a encore rien à montrer',
  nothingText: 'Les graphiques se dessinent dès qu’un critère a une composante.',
  toClassify: 'Classer les critères',
  nothingClassified: 'Aucun critère n’a encore de composante.',
  nothingBalance: 'Aucune composante n’a encore de critère de bien-être ou de mal-être.',
  leaders:
    '{n, plural, one {{names} revient le plus souvent} other {{names} reviennent le plus souvent}} : {each, number} {base, select, criteria {{each, plural, one {critère} other {critères}}} other {{each, plural, one {expression} other {expressions}}}} sur les {total, number} qui ont une composante{n, plural, one {} other {, chacune}}.',
  manyLeaders:
    '{n, number} composantes viennent en tête, avec {each, number} {base, select, criteria {{each, plural, one {critère} other {critères}}} other {{each, plural, one {expression} other {expressions}}}} chacune sur les {total, number} qui ont une composante.',
  even: 'Aucune composante ne domine : chacune des {components, number} a {each, number} {base, select, criteria {{each, plural, one {critère} other {critères}}} other {{each, plural, one {expression} other {expressions}}}}.',
  dimensionLeads:
    '{name} vient en tête : {each, number} {base, select, criteria {{each, plural, one {critère} other {critères}}} other {{each, plural, one {expression} other {expressions}}}} sur les {total, number} qui ont une composante, soit {share} %.',
  dimensionsLead:
    '{names} viennent en tête, avec {each, number} {base, select, criteria {{each, plural, one {critère} other {critères}}} other {{each, plural, one {expression} other {expressions}}}} chacune sur les {total, number} qui ont une composante.',
  sides:
    '{components, plural, one {Une seule composante a été citée en bien-être ou en mal-être} other {Sur # composantes}} : {ill} en mal-être seulement, {well} en bien-être seulement, {both} dans les deux.',
  mostIll: 'L’écart est le plus grand, du côté du mal-être, pour {names}.',
  mostIllMany: 'L’écart est le plus grand, du côté du mal-être, pour {n, number} composantes à égalité.',
  feminine:
    '{n, plural, =0 {aucune} =1 {une} =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} =9 {neuf} other {#}}',
  onLeft: '{question} à gauche',
  onRight: '{question} à droite',
  unclassifiedNote:
    '{criteria, plural, one {Un critère n’est pas encore classé : il est dans le tableau, pas dans le graphique.} other {# critères ne sont pas encore classés : ils sont dans le tableau, pas dans le graphique.}}',
  drawFailed: 'Ce graphique n’a pas pu être dessiné.',
  drawFailedText: 'Ses chiffres sont dans le tableau ci-dessous. Vos critères sont intacts.',
  captionComponents:
    'Composantes par question. Compté : {base}. Les parts sont arrondies à une décimale : leur somme peut s’écarter un peu de 100 %.',
  captionDimensions:
    'Dimensions par question. Compté : {base}. Les parts sont arrondies à une décimale : leur somme peut s’écarter un peu de 100 %.',
  captionBalance: 'Bien-être et mal-être par composante. Compté : {base}.',
  counted: { criteria: 'les critères', expressions: 'les expressions' },
  component: 'Composante',
  dimension: 'Dimension',
  total: 'Total',
  share:
    '{base, select, criteria {{total, plural, one {Part d’un critère classé} other {Part des # critères classés}}} other {{total, plural, one {Part d’une expression classée} other {Part des # expressions classées}}}}',
  percent: '{share} %',
  lessThanOne: '< 0,1 %',
  groups: 'Groupes',
  difference: 'Bien-être moins mal-être',
  unclassified: 'Pas encore classés',
  unlisted: 'code hors de la clé',
} as const;

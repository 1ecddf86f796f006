import type { Translation } from '#i18n/translation.ts';

export const charts = {
  title: 'Gráficos',
  lead: '{criteria, plural, =0 {Ningún criterio} one {# criterio} other {# criterios}}, {expressions, plural, one {en # post-it} other {en # post-its}}, {groups, plural, one {de # grupo} other {de # grupos}}.',
  base: 'Qué se cuenta',
  expressions: 'Las expresiones',
  criteria: 'Los criterios',
  components: 'Los componentes, por pregunta',
  balance: 'Bienestar y malestar',
  dimensions: 'Las dimensiones, por pregunta',
  table: 'Ver la tabla',
  toFiles: 'Llevarse las cifras (CSV)',
  nothing: 'Todavía no hay nada que mostrar',
  nothingText: 'Los gráficos se dibujan en cuanto un criterio tiene componente.',
  toClassify: 'Clasificar los criterios',
  nothingClassified: 'Ningún criterio tiene todavía componente.',
  nothingBalance: 'Ningún componente tiene todavía criterios de bienestar o de malestar.',
  leaders:
    '{n, plural, one {{names} es lo que más se repite} other {{names} son los que más se repiten}}: {each, number} {base, select, criteria {{each, plural, one {criterio} other {criterios}}} other {{each, plural, one {expresión} other {expresiones}}}} de {base, select, criteria {los} other {las}} {total, number} que tienen componente{n, plural, one {} other {, cada uno}}.',
  manyLeaders:
    '{n, number} componentes van en cabeza, con {each, number} {base, select, criteria {{each, plural, one {criterio} other {criterios}}} other {{each, plural, one {expresión} other {expresiones}}}} cada uno, de {base, select, criteria {los} other {las}} {total, number} que tienen componente.',
  even: 'Ningún componente destaca: cada uno de los {components, number} tiene {each, number} {base, select, criteria {{each, plural, one {criterio} other {criterios}}} other {{each, plural, one {expresión} other {expresiones}}}}.',
  dimensionLeads:
    '{name} va en cabeza: {each, number} {base, select, criteria {{each, plural, one {criterio} other {criterios}}} other {{each, plural, one {expresión} other {expresiones}}}} de {base, select, criteria {los} other {las}} {total, number} que tienen componente, es decir, el {share}\u00a0%.',
  dimensionsLead:
    '{names} van en cabeza, con {each, number} {base, select, criteria {{each, plural, one {criterio} other {criterios}}} other {{each, plural, one {expresión} other {expresiones}}}} cada una, de {base, select, criteria {los} other {las}} {total, number} que tienen componente.',
  sides:
    '{components, plural, one {Un solo componente se ha nombrado en bienestar o en malestar} other {De # componentes}}: {ill} únicamente en malestar, {well} únicamente en bienestar, {both} en ambos.',
  mostIll: 'La diferencia es mayor, del lado del malestar, en {names}.',
  mostIllMany: 'La diferencia es mayor, del lado del malestar, en {n, number} componentes por igual.',
  feminine:
    '{n, plural, =0 {ninguno} =1 {uno} =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} =9 {nueve} other {#}}',
  onLeft: '{question} a la izquierda',
  onRight: '{question} a la derecha',
  unclassifiedNote:
    '{criteria, plural, one {Un criterio aún no está clasificado: está en la tabla, no en el gráfico.} other {# criterios aún no están clasificados: están en la tabla, no en el gráfico.}}',
  drawFailed: 'No se ha podido dibujar este gráfico.',
  drawFailedText: 'Sus cifras están en la tabla de abajo. Sus criterios están intactos.',
  captionComponents:
    'Componentes por pregunta. Se cuentan: {base}. Los porcentajes se redondean a un decimal: su suma puede diferir un poco de 100\u00a0%.',
  captionDimensions:
    'Dimensiones por pregunta. Se cuentan: {base}. Los porcentajes se redondean a un decimal: su suma puede diferir un poco de 100\u00a0%.',
  captionBalance: 'Bienestar y malestar por componente. Se cuentan: {base}.',
  counted: { criteria: 'los criterios', expressions: 'las expresiones' },
  component: 'Componente',
  dimension: 'Dimensión',
  total: 'Total',
  share:
    '{base, select, criteria {{total, plural, one {Porcentaje de un criterio clasificado} other {Porcentaje de los # criterios clasificados}}} other {{total, plural, one {Porcentaje de una expresión clasificada} other {Porcentaje de las # expresiones clasificadas}}}}',
  percent: '{share}\u00a0%',
  lessThanOne: '< 0,1\u00a0%',
  groups: 'Grupos',
  difference: 'Bienestar menos malestar',
  unclassified: 'Aún sin clasificar',
  unlisted: 'código fuera de la clave',
} as const satisfies Translation['charts'];

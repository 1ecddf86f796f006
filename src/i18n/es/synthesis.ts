import type { Translation } from '#i18n/translation.ts';

export const synthesis = {
  title: 'Síntesis',
  lead: '{criteria, plural, =0 {Ningún criterio} one {# criterio} other {# criterios}}, {expressions, plural, one {en # post-it} other {en # post-its}}, {groups, plural, one {de # grupo} other {de # grupos}}. Un signo por post-it.',
  toPrint: 'Imprimir la síntesis',
  toClassify: 'Clasificarlos',
  toWrite: 'Escribir criterios',
  jump: 'Ir a una dimensión',
  jumpTo: '{letter}, {label}: {criteria, plural, one {# criterio} other {# criterios}}',
  counts:
    '{criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}} · {expressions, plural, one {# expresión} other {# expresiones}}',
  criteriaOnly: '{criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}',
  fromGroups: '{groups, plural, one {# grupo} other {# grupos}}',
  times: '{count, number} veces',
  timesLong: 'en {count, number} post-its',
  unlisted: 'código fuera de la clave',
  workingLabel: 'nombre provisional',
  unclassified: 'Aún sin clasificar',
  unclassifiedLead:
    'Estos criterios aún no tienen componente. Forman parte de la síntesis: no se deja nada fuera.',
  unclassifiedNotice:
    '{criteria, plural, one {Un criterio aún no está clasificado. Se muestra al final.} other {# criterios aún no están clasificados. Se muestran al final.}}',
  unmentioned:
    '{count, plural, one {Un componente del que nadie ha hablado} other {# componentes de los que nadie ha hablado}}',
  unmentionedLead:
    'No es una carencia: es una pregunta para el grupo. ¿Aquí no tiene importancia, o nadie se ha atrevido a decirlo?',
  text: 'Texto de síntesis',
  textOf: 'Texto de síntesis, {component}',
  write: 'Escribir la síntesis',
  writeOf: 'Escribir la síntesis de {component}',
  change: 'Modificar',
  changeOf: 'Modificar la síntesis de {component}',
  hint: 'Lo que el grupo retiene, con sus palabras. Los criterios siguen a la vista al lado.',
  save: 'Guardar el texto',
  cancel: 'No cambiar nada',
  remove: 'Retirar el texto',
  covered:
    '{count, plural, =0 {Escrito antes de que hubiera criterios.} one {Escrito a partir de # criterio.} other {Escrito a partir de # criterios.}}',
  after: '{count, plural, one {Un criterio llegó después.} other {# criterios llegaron después.}}',
  gone: '{count, plural, one {Un criterio ya no está.} other {# criterios ya no están.}}',
  about: 'Sobre {question}',
  groupWrote: 'El grupo «{group}» ha escrito',
  nothing: 'Aquí todavía no hay nada que leer',
  nothingText: 'En cuanto se escriben criterios, aparecen aquí, ordenados por dimensión y por componente.',
  nothingHere: 'Aquí no se ha dicho nada',
  nothingHereText: 'Elija otro grupo u otra pregunta: los demás criterios están intactos.',
  loading: 'Llegan los criterios siguientes…',
} as const satisfies Translation['synthesis'];

import type { Translation } from '#i18n/translation.ts';

export const print = {
  title: 'Imprimir',
  lead: 'La hoja de abajo es lo que saldrá en papel, en blanco y negro, en formato A4.',
  print: 'Imprimir esta hoja',
  include: 'En la hoja',
  words: 'Las palabras, criterio por criterio',
  numbers: 'Los números de los post-its, para volver a encontrar uno',
  texts: 'Los textos de síntesis',
  drawings: 'Las barras, de un vistazo',
  table: 'La tabla de cifras',
  many: 'Hay {criteria, number} criterios: preparar la impresión puede tardar un momento. Elija un grupo o una pregunta para tener una hoja más corta.',
  preview: 'Vista previa de la hoja',
  synthesis: 'Síntesis',
  synthesisOf: 'Síntesis: {question}',
  met: 'Reunión del {date}',
  groups: '{count, plural, one {Grupo} other {Grupos}}: {names}',
  base: 'n = {criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}}; {expressions, plural, one {# expresión} other {# expresiones}} (un post-it = una expresión); {groups, plural, one {# grupo} other {# grupos}}.',
  howToRead: 'Un signo por expresión:',
  howToTimes: '«× 3»: en tres post-its.',
  glance: 'De un vistazo',
  glanceBase:
    'Número de expresiones por dimensión y luego por componente. Las barras empiezan en cero; cada serie tiene su escala.',
  figures: 'Las cifras',
  figuresCaption: 'Expresiones por componente y por pregunta. La última fila es la suma de las demás.',
  component: 'Componente',
  criteria: 'Criterios',
  total: 'Expresiones',
  sum: 'Suma',
  counts:
    '{criteria, plural, =0 {ningún criterio} one {# criterio} other {# criterios}} · {expressions, plural, one {# expresión} other {# expresiones}}',
  fromGroups: '{groups, plural, one {# grupo} other {# grupos}}',
  times: '× {count, number}',
  unlisted: 'código fuera de la clave',
  unclassified: 'Aún sin clasificar',
  text: 'Síntesis',
  textOn: 'Síntesis, {question}',
  textBy: 'Síntesis del grupo «{group}»',
  since:
    '{after, plural, =0 {} one {Un criterio llegó después de este texto.} other {# criterios llegaron después de este texto.}}',
  silent: 'Componentes de los que nadie ha hablado: {names}.',
  nothing: 'Aquí todavía no hay ningún criterio.',
  dated: 'hoja del {date}',
  made: 'Hoja hecha con Table SPIRAL.',
  source:
    '{criteria, plural, one {# criterio} other {# criterios}} {source, select, typed {{criteria, plural, one {escrito aquí} other {escritos aquí}}} wikispiral {de wikispiral} csv {de una hoja de cálculo} bulk {de una lista} other {de un archivo}}{hasFile, select, true { («{file}»)} other {}}',
  sources: 'Origen: {list}.',
  keyUsed:
    'Clasificación hecha con la clave {key}, versión {version} ({criteria, plural, one {# criterio} other {# criterios}}).',
  codedInSource:
    'Clasificación tal como está en la fuente ({criteria, plural, one {# criterio} other {# criterios}}).',
  working: 'Nombre provisional, por comprobar en la clave oficial.',
} as const satisfies Translation['print'];

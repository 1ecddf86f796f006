import type { Translation } from '#i18n/translation.ts';

/** What the database has lost, and the second copies of it. */
export const losses = {
  title: 'Hay palabras guardadas que no están en la base de datos',
  text: 'La base de datos de este dispositivo contiene menos de lo que se había guardado en ella. Esta página no ha borrado nada.',
  wholePlatform: 'Falta toda la plataforma.',
  missing:
    '{count, plural, =0 {Los cambios guardados el {when} no están en la base de datos.} one {Un criterio guardado a más tardar el {when} no está en la base de datos.} other {# criterios guardados a más tardar el {when} no están en la base de datos.}}',
  unnamed: 'Una plataforma',
  goOn: 'Continuar sin estas palabras',
  holds:
    'Hay una copia del {when} en este dispositivo. Contiene {criteria, plural, =0 {la plataforma, sin criterios} one {un criterio} other {# criterios}}.',
  none: 'Ninguna copia de este dispositivo contiene más.',
  see: 'Ver y restaurar esta copia',
  save: 'Guardar esta copia en un archivo',
  broken: 'No se ha podido leer esta copia.',
} as const satisfies Translation['losses'];

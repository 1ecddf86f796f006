import type { Translation } from '#i18n/translation.ts';

export const begun = {
  restored: 'Aquí está lo que había empezado. Todavía no está guardado.',
  beginAnew: 'Empezar de nuevo',
  dropped: 'Empieza de nuevo. Lo empezado puede volver.',
  bringBack: 'Recuperarlo',
  others:
    '{count, plural, one {Aquí se empezó otro texto, en una ventana cerrada o en una copia restaurada.} other {Aquí se empezaron otros # textos, en ventanas cerradas o en copias restauradas.}}',
  takeOther: 'Seguir con ese texto',
  ask: 'Sus palabras no están guardadas.',
  drop: 'Borrarlas',
  keep: 'Conservarlas para después',
  mark: '{count, plural, one {# texto empezado} other {# textos empezados}}',
  waiting:
    '{count, plural, =0 {Ningún texto empezado espera.} one {# texto empezado no está guardado.} other {# textos empezados no están guardados.}}',
  erased:
    '{count, plural, one {# texto empezado no está guardado. También se borrará.} other {# textos empezados no están guardados. También se borrarán.}}',
  kind: {
    composer: 'Un post-it',
    translation: 'Una traducción',
    correction: 'La corrección de un criterio',
    words: 'Palabras corregidas en la lista',
    number: 'Un número corregido en la lista',
    code: 'Un código corregido en la lista',
    rewording: 'Una reformulación',
    reason: 'Una decisión sobre un código',
    synthesis: 'Un texto de síntesis',
    newGroup: 'Un grupo nuevo',
    group: 'Los datos de un grupo',
    platform: 'Los datos de la plataforma',
    codebook: 'Una lista de componentes',
    choice: 'Un texto escrito en lugar de dos versiones',
  },
  about: '{kind}: {name}',
} as const satisfies Translation['begun'];

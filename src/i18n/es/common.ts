import type { Translation } from '#i18n/translation.ts';

export const common = {
  question: { WB: 'Bienestar', IB: 'Malestar', ACT: 'Acciones', FREE: 'Pregunta libre' },
  wording: {
    WB: '¿Qué es para usted el bienestar?',
    IB: '¿Qué es para usted el malestar?',
    ACT: '¿Qué hace, o qué podría hacer, por su propio bienestar y por el de todos?',
  },
  close: 'Cerrar',
  cancel: 'Cancelar',
  undo: 'Deshacer este cambio',
  scribe: 'Anotado por el relator',
  translation: 'Traducción',
  notListed: 'No está en la clave',
  unclassified: 'Aún sin clasificar',
  retention: {
    until:
      'Palabras conservadas hasta el {date}: {days, plural, =0 {hoy es el último día} one {queda un día} other {quedan # días}}.',
    past: 'Las palabras debían conservarse hasta el {date}. Esa fecha ha pasado: abra la plataforma para decidir.',
  },
} as const satisfies Translation['common'];

import type { Translation } from '#i18n/translation.ts';

export const begunInFile = {
  coming:
    '{count, plural, one {Un texto empezado, todavía sin guardar, viene con ella. Estará donde se escribió.} other {# textos empezados, todavía sin guardar, vienen con ella. Estarán donde se escribieron.}}',
  beside:
    '{count, plural, one {En el mismo lugar ya hay aquí otro texto empezado. Los dos se quedan.} other {Para # de ellos ya hay aquí otro texto empezado en el mismo lugar. Los dos se quedan.}}',
  gone: '{count, plural, one {Un texto empezado no viene: aquello de lo que trata no está aquí, o se borró.} other {# textos empezados no vienen: aquello de lo que tratan no está aquí, o se borró.}}',
  unknown:
    '{count, plural, one {Un texto empezado no viene: esta versión no conoce el lugar donde se escribió. Se queda en el archivo.} other {# textos empezados no vienen: esta versión no conoce los lugares donde se escribieron. Se quedan en el archivo.}}',
  tooLong:
    '{count, plural, one {Un texto empezado no viene: es demasiado largo. Se queda en el archivo.} other {# textos empezados no vienen: juntos son demasiado largos. Se quedan en el archivo.}}',
  done: '{count, plural, one {Un texto empezado está de nuevo donde se escribió.} other {# textos empezados están de nuevo donde se escribieron.}}',
  lost: '{count, plural, one {No hubo sitio para un texto empezado. Se queda en el archivo.} other {No hubo sitio para # textos empezados. Se quedan en el archivo.}}',
  undone: 'La importación se ha deshecho.',
  stay: '{count, plural, one {El texto empezado que vino con ella no se retira.} other {Los textos empezados que vinieron con ella no se retiran.}}',
} as const satisfies Translation['begunInFile'];

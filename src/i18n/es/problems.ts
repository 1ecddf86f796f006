import type { Translation } from '#i18n/translation.ts';

export const problems = {
  EmptyText: 'Escriba primero las palabras del post-it.',
  EmptyName: 'Hace falta un nombre.',
  TooLong:
    'Es demasiado largo: {length, number} caracteres, y caben {limit, number} como máximo. No se ha guardado nada.',
  MalformedCode:
    '«{text}» no es un código de componente. Un código es una letra de la A a la I y dos cifras, por ejemplo A08.',
  ExpressionsOutOfRange: 'El número de expresiones va de 1 a {limit, number}.',
  FewerThanJoined:
    'A este criterio se han unido otros: cuenta al menos {least, number} post-its. Para contar menos, separe primero los criterios unidos.',
  JoinedTooMany:
    'Juntos, estos criterios sumarían {value, number} expresiones, y el máximo es {limit, number}. No se ha unido nada.',
  PlatformFull:
    'Una plataforma contiene como máximo {limit, number} criterios, contando los unidos. {left, plural, =0 {Esta está llena.} one {Aquí queda sitio para un solo criterio.} other {Aquí queda sitio para # criterios.}} No se ha guardado nada y sus palabras siguen aquí.',
  MalformedDate: '«{text}» no es una fecha válida.',
  NotFound: 'Lo que está modificando ya no está aquí: quizá otra pestaña lo haya retirado.',
} as const satisfies Translation['problems'];

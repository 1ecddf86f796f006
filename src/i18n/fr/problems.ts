export const problems = {
  EmptyText: 'Écrivez d’abord les mots du post-it.',
  EmptyName: 'Il faut un nom.',
  TooLong:
    'C’est trop long : {length, number} caractères, pour {limit, number} au plus. Rien n’a été enregistré.',
  MalformedCode:
    '« {text} » n’est pas un code de composante. Un code est une lettre de A à I et deux chiffres, par exemple A08.',
  ExpressionsOutOfRange: 'Le nombre d’expressions va de 1 à {limit, number}.',
  FewerThanJoined:
    'Ce critère en réunit d’autres : il compte au moins {least, number} post-its. Pour en compter moins, séparez d’abord les critères réunis.',
  JoinedTooMany:
    'Ensemble, ces critères compteraient {value, number} expressions, pour {limit, number} au plus. Rien n’a été joint.',
  PlatformFull:
    'Une plate-forme contient {limit, number} critères au plus, ceux qui ont été joints compris. {left, plural, =0 {Celle-ci est pleine.} one {Il reste ici de la place pour un seul critère.} other {Il reste ici de la place pour # critères.}} Rien n’a été enregistré, vos mots restent ici.',
  MalformedDate: '« {text} » n’est pas une date valable.',
  NotFound: 'Ce que vous modifiez n’est plus là : un autre onglet l’a peut-être retiré.',
} as const;

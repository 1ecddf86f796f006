import type { Translation } from '#i18n/translation.ts';

export const problems = {
  EmptyText: 'Write the words of the post-it first.',
  EmptyName: 'A name is needed.',
  TooLong: 'This is too long: {length, number} characters, {limit, number} at most. Nothing was saved.',
  MalformedCode:
    '“{text}” is not a component code. A code is a letter from A to I and two digits, for example A08.',
  ExpressionsOutOfRange: 'The number of expressions goes from 1 to {limit, number}.',
  FewerThanJoined:
    'Other criteria were joined to this one: it counts at least {least, number} post-its. To count fewer, first split the joined criteria off.',
  JoinedTooMany:
    'Together these criteria would count as {value, number} expressions, and the limit is {limit, number}. Nothing was joined.',
  PlatformFull:
    'A platform holds {limit, number} criteria at most, joined ones included. {left, plural, =0 {This one is full.} one {There is room here for one more criterion only.} other {There is room here for # more criteria.}} Nothing was saved, and your words stay here.',
  MalformedDate: '“{text}” is not a valid date.',
  NotFound: 'What you are changing is no longer here: another tab may have withdrawn it.',
} as const satisfies Translation['problems'];

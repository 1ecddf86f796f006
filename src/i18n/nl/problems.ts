import type { Translation } from '#i18n/translation.ts';

export const problems = {
  EmptyText: 'Schrijf eerst de woorden van de post-it.',
  EmptyName: 'Er is een naam nodig.',
  TooLong:
    'Dit is te lang: {length, number} tekens, terwijl er hoogstens {limit, number} mogen zijn. Er is niets opgeslagen.',
  MalformedCode:
    '“{text}” is geen code van een component. Een code is een letter van A tot I en twee cijfers, bijvoorbeeld A08.',
  ExpressionsOutOfRange: 'Het aantal uitingen gaat van 1 tot {limit, number}.',
  FewerThanJoined:
    'In dit criterium zijn andere samengevoegd: het telt minstens {least, number} post-its. Splits eerst de samengevoegde criteria af om er minder te tellen.',
  JoinedTooMany:
    'Samen zouden deze criteria {value, number} uitingen tellen, en het kunnen er hoogstens {limit, number} zijn. Er is niets samengevoegd.',
  PlatformFull:
    'Een platform bevat hoogstens {limit, number} criteria, de samengevoegde inbegrepen. {left, plural, =0 {Dit platform is vol.} one {Er is hier nog plaats voor één criterium.} other {Er is hier nog plaats voor # criteria.}} Er is niets opgeslagen, uw woorden blijven hier staan.',
  MalformedDate: '“{text}” is geen geldige datum.',
  NotFound: 'Wat u wijzigt, is er niet meer: misschien heeft een ander tabblad het weggehaald.',
} as const satisfies Translation['problems'];

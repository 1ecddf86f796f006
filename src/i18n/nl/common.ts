import type { Translation } from '#i18n/translation.ts';

export const common = {
  question: { WB: 'Welzijn', IB: 'Onwelzijn', ACT: 'Acties', FREE: 'Vrije vraag' },
  wording: {
    WB: 'Wat is welzijn voor u?',
    IB: 'Wat is onwelzijn voor u?',
    ACT: 'Wat doet u, of wat zou u kunnen doen, voor uw eigen welzijn en dat van iedereen?',
  },
  close: 'Sluiten',
  cancel: 'Annuleren',
  undo: 'Dit ongedaan maken',
  notListed: 'Niet in de sleutel',
  scribe: 'Genoteerd door de notulist',
  translation: 'Vertaling',
  unclassified: 'Nog niet ingedeeld',
  retention: {
    until:
      'Woorden bewaard tot {date}: {days, plural, =0 {vandaag is de laatste dag} one {nog één dag} other {nog # dagen}}.',
    past: 'De woorden moesten bewaard worden tot {date}. Die datum is voorbij: open het platform om te beslissen.',
  },
} as const satisfies Translation['common'];

import type { Translation } from '#i18n/translation.ts';

export const common = {
  question: { WB: 'Well-being', IB: 'Ill-being', ACT: 'Actions', FREE: 'Free question' },
  wording: {
    WB: 'What does well-being mean to you?',
    IB: 'What does ill-being mean to you?',
    ACT: 'What do you do, or could you do, for your own well-being and that of all?',
  },
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo this',
  notListed: 'Not in the key',
  scribe: 'Written by the scribe',
  translation: 'Translation',
  unclassified: 'Not classified yet',
  retention: {
    until:
      'Words kept until {date}: {days, plural, =0 {today is the last day} one {one day left} other {# days left}}.',
    past: 'The words were to be kept until {date}. That date has passed: open the platform to decide.',
  },
} as const satisfies Translation['common'];

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
} as const;

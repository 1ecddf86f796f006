export const common = {
  question: { WB: 'Well-being', IB: 'Ill-being', ACT: 'Actions' },
  wording: {
    WB: 'What is well-being for you?',
    IB: 'What is ill-being for you?',
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

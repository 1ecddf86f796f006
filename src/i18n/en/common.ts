export const common = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Remove',
  edit: 'Edit',
  clear: 'Clear the search',
  optional: 'optional',
  question: {
    WB: 'Well-being',
    IB: 'Ill-being',
    ACT: 'Acting',
  },
  /** The method's own wording of each question. */
  asked: {
    WB: 'What is well-being for you?',
    IB: 'What is ill-being for you?',
    ACT: 'What do you do, or could you do, for your own well-being and that of all?',
  },
  groups: '{count, plural, =0 {no group} one {# group} other {# groups}}',
  criteria: '{count, plural, =0 {no criterion} one {# criterion} other {# criteria}}',
  expressions: '{count, plural, one {# expression} other {# expressions}}',
  unknownCode: 'not in the key',
  workingLabel: 'working label',
  date: '{date, date, long}',
} as const;

import type { Translation } from '#i18n/translation.ts';

export const pieces = {
  scope: 'Who speaks',
  wholePlatform: 'The whole platform',
  group: 'Group',
  allGroups: 'All groups',
  removedGroup: '{name} (removed group)',
  unknownGroup: 'Unknown group',
  question: 'Question',
  allQuestions: 'All',
  key: 'The key',
  field: 'A code, or a word from the key',
  results: 'Components found',
  noResult: 'No component contains this word. Browse the nine dimensions below.',
  unlisted: '{code} is not in the key. You can assign it: it will be kept as it is and flagged.',
  giveCode: 'Assign the code {code}',
  give: 'Assign {code}, {label}',
  general: 'general',
  working: 'working label',
  about: 'See the examples and neighbours of {code}',
  times: '{count, plural, one {on one post-it} other {on # post-its}}',
  marks:
    '{total, plural, one {# expression} other {# expressions}}: {WB, number} on well-being, {IB, number} on ill-being, {ACT, number} on actions',
  marksFree: '{count, number} × {name}',
  noGroup: 'There is no group yet.',
  createGroup: 'Create a group',
  undo: {
    criterion: { back: '“{words}” is back', gone: '“{words}” is removed' },
    criteria: {
      back: '{count, plural, one {One criterion is back} other {# criteria are back}}',
      gone: '{count, plural, one {One criterion is removed} other {# criteria are removed}}',
    },
    group: { back: 'The group “{name}” is back', gone: 'The group “{name}” is removed' },
    undone: 'Undone: {act}',
    redone: 'Redone: {act}',
    quoted: '“{words}”',
    see: 'See it',
    question: 'Undo: {act}?',
    questionSeveral: 'Undo the last {count, number} changes?',
    going:
      'This will go: {groups, plural, =0 {no group} one {one group} other {# groups}}, {criteria, plural, =0 {no criterion} one {one criterion} other {# criteria}}.',
    goingPlatform:
      'The platform will no longer be in the list. It contains {groups, plural, =0 {no group} one {one group} other {# groups}} and {criteria, plural, =0 {no criterion} one {one criterion} other {# criteria}}.',
    platformBack: 'You can restore it from the home page, with everything in it.',
    redoable:
      'Everything that you undo can come back with the other arrow, as long as you write nothing else.',
    saveFirst: 'Make a backup first',
    confirm: 'Undo these changes',
    keep: 'Change nothing',
  },
  room: 'This platform has {count, number} criteria, joined ones included. {left, plural, =0 {It is full: {limit, number} is the limit.} one {There is room for one more, of {limit, number}.} other {There is room for # more, of {limit, number}.}}',
  backup: {
    neverHandedOver: 'No backup was made on this device yet.',
    handedOver: 'Backup handed over to the browser: {when}.',
    neverReadBack: 'No backup was read back yet.',
    readBack: 'Backup read back and compared: {when}.',
    nothingSince: 'Nothing changed since.',
    unknownSince: 'It is not known what changed since.',
    criteriaSince:
      '{count, plural, one {Since then, one criterion was changed or added: it is not in this file.} other {Since then, # criteria were changed or added: they are not in this file.}}',
    othersSince:
      '{count, plural, one {Since then, one other item changed (a group, a code or a text).} other {Since then, # other items changed (groups, codes or texts).}}',
  },
  shortNumber: 'Number {number}',
  erased: {
    criteria: 'This criterion was erased for ever.',
    groups: 'This group was erased for ever.',
    safe: 'It cannot be saved any more. What you typed is still in this field, and nowhere else. Copy it if you may keep it, then close.',
  },
  remains: {
    title: 'What may remain:',
    typed:
      'What was typed or changed on this device may stay in working files of the browser, even after you clear the data of this page in the browser. This page asks the browser to rewrite them, but cannot force it to.',
    copies: 'Downloads, printed pages and copies on other devices stay as they are.',
    history: 'The history of the browser keeps the addresses of the pages. They hold no words.',
    protects: 'The lock and the encryption of the device itself protect what remains.',
  },
  withdrawn: {
    criteria: 'This criterion was withdrawn in another window.',
    groups: 'This group was withdrawn in another window.',
    safe: 'Nothing that you wrote is lost. Bring it back, then save. Or close.',
    bringBack: 'Bring back',
  },
  copyMade: 'Second copy on this device: {when}',
  noCopy: 'No second copy on this device yet',
} as const satisfies Translation['pieces'];

import type { Translation } from '#i18n/translation.ts';

export const synthesis = {
  title: 'Synthesis',
  lead: '{criteria, plural, =0 {No criterion} one {# criterion} other {# criteria}}, {expressions, plural, one {on # post-it} other {on # post-its}}, {groups, plural, one {in # group} other {in # groups}}. One sign for each post-it.',
  toPrint: 'Print the synthesis',
  toClassify: 'Classify them',
  toWrite: 'Write criteria',
  jump: 'Go to a dimension',
  jumpTo: '{letter}, {label}: {criteria, plural, one {# criterion} other {# criteria}}',
  counts:
    '{criteria, plural, =0 {no criterion} one {# criterion} other {# criteria}} · {expressions, plural, one {# expression} other {# expressions}}',
  criteriaOnly: '{criteria, plural, =0 {no criterion} one {# criterion} other {# criteria}}',
  fromGroups: '{groups, plural, one {# group} other {# groups}}',
  times: '{count, number} times',
  timesLong: 'on {count, number} post-its',
  unlisted: 'code not in the key',
  workingLabel: 'working label',
  unclassified: 'Not classified yet',
  unclassifiedLead:
    'These criteria have no component yet. They are part of the synthesis: nothing is left out.',
  unclassifiedNotice:
    '{criteria, plural, one {One criterion is not classified yet. It is shown at the end.} other {# criteria are not classified yet. They are shown at the end.}}',
  unmentioned: '{count, plural, one {One component nobody spoke of} other {# components nobody spoke of}}',
  unmentionedLead:
    'This is not a gap: it is a question for the group. Does it not matter here, or did nobody dare to say it?',
  text: 'Synthesis text',
  textOf: 'Synthesis text, {component}',
  write: 'Write the synthesis',
  writeOf: 'Write the synthesis of {component}',
  change: 'Edit',
  changeOf: 'Edit the synthesis of {component}',
  hint: 'What the group keeps from it, in its own words. The criteria stay beside it.',
  save: 'Save the text',
  cancel: 'Change nothing',
  remove: 'Remove the text',
  covered:
    '{count, plural, =0 {Written before there were any criteria.} one {Written from # criterion.} other {Written from # criteria.}}',
  after: '{count, plural, one {One criterion came after it.} other {# criteria came after it.}}',
  gone: '{count, plural, one {One criterion is not there any more.} other {# criteria are not there any more.}}',
  about: 'On {question}',
  groupWrote: 'The group “{group}” wrote',
  nothing: 'There is nothing to read here yet',
  nothingText: 'As soon as criteria are written they appear here, by dimension and component.',
  nothingHere: 'Nothing was said here',
  nothingHereText: 'Choose another group or another question: the other criteria are untouched.',
  loading: 'The next criteria are on their way…',
} as const satisfies Translation['synthesis'];

import type { Translation } from '#i18n/translation.ts';

export const coding = {
  title: 'Second coding',
  lead: 'Another person codes the same criteria without seeing the codes already assigned. Then you compare, and decide where the codes differ.',
  nothing: 'There is no criterion to code yet.',
  nothingHelp: 'Criteria are written first, group by group.',
  write: 'Write criteria',
  start: 'Code blind',
  initials: 'Initials of the person who codes',
  initialsHint: '{limit, number} characters at most. Initials, not a name.',
  noInitials: 'Write initials: at least one letter or digit.',
  scope: 'Criteria to code',
  scopeAll: '{count, plural, one {The only criterion} other {All # criteria}}',
  scopeSample: 'A sample drawn at random',
  scopeSampleHint:
    'The draw is always the same: two people who ask for the same number get the same criteria.',
  size: 'Number of criteria',
  fewer: 'One criterion fewer',
  more: 'One criterion more',
  begin: 'Start coding',
  resume: 'Resume: {done, number} of {total, number}',
  review: 'Look at these codes again',
  blindTitle: 'What “blind” means',
  blindText:
    'While coding, the screen shows neither the group’s codes, nor another person’s, nor suggestions, nor how many agree. The person reads the criterion and the key, and chooses alone.',
  blindSafe:
    'These codes are added to the group’s and change nothing in them. The synthesis keeps the group’s codes.',
  compare: 'Compare the codings',
  compareHelp: 'Open it once the coding is finished: this page shows everybody’s codes.',
  compareNone: 'At least two codings of the same criteria are needed. So far there are not two.',
  seeAgreement: 'See agreement and disagreements',
  groupCoder: 'The group',
  coded: '{count, plural, =0 {no criterion coded} one {# criterion coded} other {# criteria coded}}',
  blindPage: 'Blind coding',
  blindLead: 'By {coder}. Read the criterion, look in the key, choose.',
  stop: 'Stop here',
  done: 'Coded: {done, number} of {total, number}',
  criterion: 'Criterion {nth, number} of {total, number}',

  previous: 'Previous',
  skip: 'Skip',
  next: 'Next',
  none: 'No code yet',
  takeAway: 'Remove this code',
  given: '{code} assigned. Next criterion: {text}',
  givenLast: '{code} assigned.',
  allDone: 'Everything is coded.',
  allDoneHelp: 'You can look at your codes again, or go on to the comparison.',
  finish: 'Finish',
  fieldHint: 'Enter takes the code as written. The down arrow leads to the components found.',
  agreement: 'Agreement between the codings',
  agreementLead: 'The codings of the group and of each person, as they were made.',
  back: 'Back to the second coding',
  coders: 'Codings compared',
  needTwo: 'Choose at least two codings.',
  level: { component: 'Component', dimension: 'Dimension' },
  nothingPaired: 'No criterion has been coded by two of these codings yet.',
  alikeTwo: {
    component:
      '{units, plural, one {Of # criterion both coded} other {Of # criteria both coded}}, {alike, plural, =0 {none has the same component.} one {# has the same component ({share}).} other {# have the same component ({share}).}}',
    dimension:
      '{units, plural, one {Of # criterion both coded} other {Of # criteria both coded}}, {alike, plural, =0 {none has the same dimension.} one {# has the same dimension ({share}).} other {# have the same dimension ({share}).}}',
  },
  alikeMany: {
    component:
      '{units, plural, one {Of # criterion coded at least twice} other {Of # criteria coded at least twice}}, {alike, plural, =0 {none has the same component throughout.} one {# has the same component throughout ({share}).} other {# have the same component throughout ({share}).}}',
    dimension:
      '{units, plural, one {Of # criterion coded at least twice} other {Of # criteria coded at least twice}}, {alike, plural, =0 {none has the same dimension throughout.} one {# has the same dimension throughout ({share}).} other {# have the same dimension throughout ({share}).}}',
  },
  caption:
    '{units, plural, one {Agreement corrected for chance, over # criterion} other {Agreement corrected for chance, over # criteria}}',
  measure: 'Measure',
  value: 'Value',
  interval: '95% interval',
  kappa: 'Cohen’s kappa',
  alpha: 'Krippendorff’s alpha',
  fromTo: 'from {low} to {high}',
  noValue: {
    nothingPaired: 'None: nothing to compare.',
    noVariation: 'None: only one code was assigned throughout, and chance would be enough to explain it.',
  },
  noInterval: {
    noValue: 'None',
    unsteady: 'None: there are too few criteria, or nearly all have the same code.',
    flat: 'None: every draw gives the same value, which says nothing about other criteria.',
  },
  leftOut:
    '{count, plural, one {One draw of {draws, number} held one code only and was left out.} other {# draws of {draws, number} held one code only and were left out.}}',
  warnings: 'To be read with care',
  warning: {
    fewUnits:
      '{units, plural, one {Only one criterion compared} other {Only # criteria compared}}: below {needed, number}, each criterion weighs a lot.',
    dominant:
      'The code {code} is {share} of everything assigned: kappa and alpha can then be low even when people agree.',
    wideInterval:
      'The interval is wide ({width}): with other criteria, agreement might be much better or much worse.',
  },
  pairs: { component: 'Same component, two by two', dimension: 'Same dimension, two by two' },
  pair: 'Codings',
  both: 'Coded by both',
  alike: 'Alike',
  pairName: '{first} and {second}',
  meaningTitle: 'What these numbers say',
  meaning: {
    zero: '1: always the same code. 0: no better than chance. Below 0: worse than chance.',
    two: 'Kappa compares two codings. Alpha compares two or more, and allows for criteria that not everybody coded. Only the component or the dimension is compared, not the meaning.',
    interval:
      'The interval comes from 1,000 random draws among the criteria compared. It says where the value might fall with other criteria of the same kind.',
    threshold:
      'No threshold holds everywhere. Krippendorff advises relying on a coding from 0.80 on, and drawing only tentative conclusions between 0.667 and 0.80.',
    limit:
      'Good agreement does not prove that the codes are right: people can be wrong together. A disagreement is first of all an occasion to read the criterion again.',
  },
  disagreements: 'Disagreements to settle',
  disagreementsCount:
    '{count, plural, =0 {No disagreement to settle between these codings.} one {One criterion received different components.} other {# criteria received different components.}}',
  sameDimension: 'Same dimension',
  otherDimension: 'Different dimensions',
  decide: 'Decide',
  decideFor: 'Decide for: {text}',
  moreDisagreements:
    '{count, plural, one {And # more, once these are settled.} other {And # more, once these are settled.}}',
  saveList: 'Save the list (CSV)',
  listSaved: 'The list was handed to your browser: {file}.',
  listNotSaved: 'The list could not be handed over. Nothing changed here: try again.',
  settled: 'Decisions made',
  settledCount: '{count, plural, =0 {No decision so far.} one {One decision.} other {# decisions.}}',
  settledCode: 'Code kept',
  reason: 'Reason',
  noReasonKept: 'No reason written',
  reopen: 'Reopen',
  reopenFor: 'Reopen: {text}',
  change: 'Change',
  changeFor: 'Change the decision: {text}',
  decideTitle: 'Which code is to be kept?',
  decideSafe:
    'Each coding stays as it was made. The synthesis, the charts and the files will use the code that is kept.',
  which: 'Code kept',
  chosenBy: 'Chosen by: {coders}',
  other: 'Another code',
  otherChosen: 'Code chosen',
  noCode: 'Choose a code first. Nothing was saved.',
  reasonField: 'Reason for the decision',
  reasonHint: 'What decided it, in a few words. It stays beside the codings.',
  noReason: 'Write the reason in a few words. Nothing was saved.',
  keep: 'Keep this code',
  csv: { file: 'disagreements', platform: 'platform' },
} as const satisfies Translation['coding'];

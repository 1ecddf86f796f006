import type { Translation } from '#i18n/translation.ts';

export const charts = {
  title: 'Charts',
  lead: '{criteria, plural, =0 {No criterion} one {# criterion} other {# criteria}}, {expressions, plural, one {on # post-it} other {on # post-its}}, {groups, plural, one {in # group} other {in # groups}}.',
  base: 'What is counted',
  expressions: 'Expressions',
  criteria: 'Criteria',
  components: 'Components, by question',
  balance: 'Well-being and ill-being',
  dimensions: 'Dimensions, by question',
  table: 'See the table',
  toFiles: 'Take the figures with you (CSV)',
  nothing: 'There is nothing to show yet',
  nothingText: 'The charts are drawn as soon as one criterion has a component.',
  toClassify: 'Classify the criteria',
  nothingClassified: 'No criterion has a component yet.',
  nothingBalance: 'No component has a criterion of well-being or ill-being yet.',
  leaders:
    '{n, plural, one {{names} comes up most often} other {{names} come up most often}}: {each, number} {base, select, criteria {{each, plural, one {criterion} other {criteria}}} other {{each, plural, one {expression} other {expressions}}}} of the {total, number} that have a component{n, plural, one {} other {, each}}.',
  manyLeaders:
    '{n, number} components come first, with {each, number} {base, select, criteria {{each, plural, one {criterion} other {criteria}}} other {{each, plural, one {expression} other {expressions}}}} each of the {total, number} that have a component.',
  even: 'No component stands out: each of the {components, number} has {each, number} {base, select, criteria {{each, plural, one {criterion} other {criteria}}} other {{each, plural, one {expression} other {expressions}}}}.',
  dimensionLeads:
    '{name} comes first: {each, number} {base, select, criteria {{each, plural, one {criterion} other {criteria}}} other {{each, plural, one {expression} other {expressions}}}} of the {total, number} that have a component, that is {share}%.',
  dimensionsLead:
    '{names} come first, with {each, number} {base, select, criteria {{each, plural, one {criterion} other {criteria}}} other {{each, plural, one {expression} other {expressions}}}} each of the {total, number} that have a component.',
  sides:
    '{components, plural, one {Only one component was mentioned under well-being or ill-being} other {Of # components}}: {ill} in ill-being only, {well} in well-being only, {both} in both.',
  mostIll: 'The gap is widest, on the side of ill-being, for {names}.',
  mostIllMany: 'The gap is widest, on the side of ill-being, for {n, number} components that are level.',
  feminine:
    '{n, plural, =0 {none} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} other {#}}',
  onLeft: '{question} on the left',
  onRight: '{question} on the right',
  unclassifiedNote:
    '{criteria, plural, one {One criterion is not classified yet: it is in the table, not in the chart.} other {# criteria are not classified yet: they are in the table, not in the chart.}}',
  drawFailed: 'This chart could not be drawn.',
  drawFailedText: 'Its figures are in the table below. Your criteria are untouched.',
  captionComponents:
    'Components by question. Counted: {base}. Shares are rounded to one decimal: their sum may differ slightly from 100%.',
  captionDimensions:
    'Dimensions by question. Counted: {base}. Shares are rounded to one decimal: their sum may differ slightly from 100%.',
  captionBalance: 'Well-being and ill-being by component. Counted: {base}.',
  counted: { criteria: 'criteria', expressions: 'expressions' },
  component: 'Component',
  dimension: 'Dimension',
  total: 'Total',
  share:
    '{base, select, criteria {{total, plural, one {Share of one classified criterion} other {Share of the # classified criteria}}} other {{total, plural, one {Share of one classified expression} other {Share of the # classified expressions}}}}',
  percent: '{share}%',
  lessThanOne: '< 0.1%',
  groups: 'Groups',
  difference: 'Well-being minus ill-being',
  unclassified: 'Not classified yet',
  unlisted: 'code not in the key',
} as const satisfies Translation['charts'];

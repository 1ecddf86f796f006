import type { Translation } from '#i18n/translation.ts';

export const codebook = {
  title: 'Determination key',
  lead: '{components, plural, one {# component} other {# components}} in nine dimensions: what a criterion is about.',
  load: 'Load a key…',
  search: 'Search for a word or a code',
  clear: 'Clear the search',
  dimensions: 'The nine dimensions',
  openAll: 'Open all',
  closeAll: 'Close all',
  components: '{count, plural, =0 {no component} one {# component} other {# components}}',
  criteria: '{count, plural, =0 {no criterion} one {# criterion} other {# criteria}}',
  unlisted: 'not in the key',
  unlistedHint: 'Some criteria carry codes that the key in use does not know. They are kept as they are.',
  found: '{count, plural, =0 {No component found} one {# component found} other {# components found}}',
  nothingFound: 'No component has all of these words.',
  nothingFoundHelp: 'Try a single word, or its beginning. If in doubt, the general component (x00) will do.',
  workingTitle: 'This key is a working key',
  workingText:
    'The published key could not be read in full. In this key, {working, plural, one {# component} other {# components}} out of {components, number} {working, plural, one {has} other {have}} a working label, and a mark says so.',
  workingMore: 'What the marks say',
  mark: { data: 'working label', reconstructed: 'to be checked', labelSeen: 'label seen, letter inferred' },
  statusTitle: 'How well each component is known',
  statusLead: 'Only part of the method’s published key could be read. The rest is ours, and a mark says so.',
  status: {
    attested: 'Read in the published key',
    data: 'Working label',
    reconstructed: 'To be checked',
    labelSeen: 'Label seen, letter inferred',
    loaded: 'Loaded by your platform',
  },
  statusText: {
    attested:
      'The code and its English label were read in the published key. Its labels in other languages and the explanation are ours.',
    data: 'The code was found in real data. The label and the explanation are ours.',
    reconstructed:
      'Neither the code nor the label could be read: all of it is ours. Compare it with the official key before you publish.',
    labelSeen:
      'The French label of the dimension was seen in public texts about the method. Its letter is inferred from its place in their list. One of these texts joins H and I: their separation is inferred too. Labels in other languages are ours.',
    loaded: 'The code and the label come from a list that you loaded. We changed nothing in it.',
  },
  dimensionCount: '{count, plural, =0 {no dimension} one {# dimension} other {# dimensions}}',
  beyond: {
    codes:
      '{count, plural, one {# code of this key stands} other {# codes of this key stand}} above the highest code that we saw in its dimension: {codes}. {count, plural, one {It is} other {They are}} ours.',
    impossible:
      'The published key has {least, number} or {most, number} components. Up to the highest codes seen it has {seen, number}, if it leaves out no number. So at least {impossible, number} of these codes do not exist in it. What they stand for may have another code there.',
    total:
      'The number of components in this key is chance: it does not confirm the number in the published key.',
    unread:
      'The codes {first} to {last} exist in the published key, but we could not read their labels. This key does not list them. You can type them: they are kept and marked “not in the key”.',
  },
  statusUse:
    'If you have the official key, or your own, load it: it takes the place of this one on this platform.',
  ownTitle: 'Your own key',
  ownText:
    'A platform can load the official key or its own, language by language. Earlier versions stay here: every classification remembers the version it was made with.',
  shippedName: 'Working key supplied',
  ownName: 'The platform’s key',
  absent: {
    shippedName: 'Working key supplied, another version',
    otherName: 'A key that is not here',
    text: 'The list of this version is not on this device. These criteria keep their code and the name of this version. The labels shown are those of the key in force.',
  },
  version: 'version {version}',
  classifiedWith:
    '{count, plural, =0 {no criterion classified with it} one {# criterion classified with it} other {# criteria classified with it}}',
  loadedAt: 'loaded on {when}',
  inForce: 'In use',
  putInForce: 'Use again',
  loadTitle: 'Load a key',
  language: 'Language of the labels',
  languageHint: 'Labels in other languages are kept for the codes that stay.',
  list: 'Paste the list here',
  listHint:
    'One component a line: the code, the label and, if you like, an explanation. A line “A;…” names a dimension. You can also paste the whole page “Determination key” of the wiki: choose its language above first.',
  listExample: 'A01;Food / drink',
  file: 'Choose a file',
  fileSafe: 'Nothing has changed. The list must be a text file, or a CSV saved by a spreadsheet.',
  fileTooLarge: 'This file is too large to be a key.',
  fileEmpty: 'This file is empty.',
  fileNotText: 'This file is not text.',
  read: '{count, plural, =0 {No code read} one {# code read} other {# codes read}}',
  readDimensions: '{count, plural, one {# dimension named} other {# dimensions named}}',
  leftOut: '{count, plural, one {One line is left out} other {# lines are left out}}',
  leftOutMore: 'Only the first {count, number} are shown.',
  line: 'Line {line, number}:',
  lines: 'Lines {first, number} to {last, number}:',
  problem: {
    NoCode: 'there is no code at its beginning.',
    MalformedCode: '“{text}” is not a code. A code is a letter from A to I and two digits: A08.',
    DeeperCode: '“{text}” is more precise than a component. The key lists components: A01.',
    EmptyLabel: '{code} has no label.',
    DuplicateCode: '{code} is already on line {line, number}; that one is kept.',
    LabelTooLong: 'the text of {code} is longer than {limit, number} characters.',
    UnclosedQuote: 'a quotation mark opens and does not close.',
    ListTooLong: 'The list is longer than {limit, number} characters: it is probably not a key.',
    TextWithoutCode: '“{text}” has no code and is not taken. This text stands between {after} and {before}.',
    TextAround: {
      before: 'this text stands before the list and is not taken. It begins with “{text}”.',
      after: 'this text stands after the list and is not taken. It begins with “{text}”.',
    },
    TwoCodes: 'two codes stand on one line, {first} and {second}. Put each on a line of its own.',
  },
  otherTable: {
    synthesis: 'This is a synthesis file, not a key.',
    disagreements: 'This is a list of disagreements between codings, not a key.',
    analysis: 'This is a table for analysis, not a key.',
    criteria: 'This is a table of criteria, not a key.',
  },
  otherTableText:
    'Nothing was taken from it. A key has a code and a label on each line. Criteria are imported on the page “Files”.',
  otherLanguage: 'These labels seem to be in another language: {language}',
  otherLanguageText:
    'If they are, choose that language above. Otherwise the labels would be kept as labels in the chosen language.',
  nothingToLoad: 'There is no component to load yet.',
  difference: {
    added: '{count, plural, one {# code is added} other {# codes are added}}',
    removed: '{count, plural, one {# code leaves the key} other {# codes leave the key}}',
    relabelled: '{count, plural, one {# label changes} other {# labels change}}',
  },
  unchanged:
    '{count, plural, =0 {No label stays the same.} one {# label stays the same.} other {# labels stay the same.}}',
  touched:
    '{count, plural, =0 {No criterion has a code that changes} one {# criterion has a code that changes} other {# criteria have a code that changes}}',
  touchedSafe:
    'No criterion is altered: each keeps its code, and the version of the key it was classified with. You can undo this.',
  putThisInForce: 'Use this key',
} as const satisfies Translation['codebook'];

import type { Translation } from '#i18n/translation.ts';

export const transfer = {
  title: 'Files',
  lead: 'Import criteria, and back up your own.',
  restoreTitle: 'Restore or import a file',
  restoreLead: 'What the file holds becomes a platform on this device. You will see everything first.',
  import: 'Import',
  whatCanBeRead:
    'A wikispiral page, a spreadsheet saved as CSV, a list such as “4;Having friends;D03”, or a backup.',
  drop: 'Drop a file here, or',
  chooseFile: 'Choose a file',
  paste: 'Paste text',
  pasteLabel: 'Text to import',
  pasteHint: 'Copy the table from the web page or the spreadsheet, then paste it here.',
  readPaste: 'Read this text',
  pasted: 'Pasted text',
  reading: 'Reading “{name}”…',
  stopReading: 'Stop',
  chooseOther: 'Choose something else',
  nothingChanged: 'Nothing was imported, and nothing changed here.',
  unreadable: 'The file could not be opened.',
  toImport:
    '{count, plural, =0 {Nothing new in this file} one {One criterion can be imported} other {# criteria can be imported}}',
  into: 'Into “{name}”',
  intoNew: 'Into a new platform: “{name}”',
  beyond:
    'A platform holds {limit, number} criteria at most, joined ones included. This file would bring {coming, number}. {left, plural, =0 {There is no room left here.} one {There is room here for one more only.} other {There is room here for # more.}}',
  beyondNext:
    'Nothing was imported, and nothing changed here. Divide the file, or import it into another platform.',
  groupsCaption: 'Criteria to import, by group and question',
  group: 'Group',
  newGroup: 'new',
  total: 'Total',
  unchanged:
    '{count, plural, one {One criterion is already here, unchanged.} other {# criteria are already here, unchanged.}}',
  revived:
    '{count, plural, one {One criterion withdrawn here comes back.} other {# criteria withdrawn here come back.}}',
  erased:
    '{count, plural, one {One criterion of the file was erased here for ever. It does not come back.} other {# criteria of the file were erased here for ever. They do not come back.}}',
  erasing:
    '{count, plural, one {One criterion was erased for ever on the other device. It will be erased here too.} other {# criteria were erased for ever on the other device. They will be erased here too.}}',
  erasingLive:
    '{count, plural, one {One of these criteria is still in use here.} other {# of these criteria are still in use here.}}',
  erasedBefore: {
    title: 'This platform was erased on this device on {day}.',
    text: 'If you go on, every word in this file comes back. Criteria that had been erased one by one before that day come back too, if the file holds them.',
  },
  bringErasedBack: 'Bring back what was erased here all the same, as new criteria',
  updated:
    '{count, plural, one {# item is here already, and the backup knows more of it: it will be updated.} other {# items are here already, and the backup knows more of them: they will be updated.}}',
  conflicting:
    '{count, plural, one {# item was changed here and in the backup. Both versions stay until you choose.} other {# items were changed here and in the backup. Both versions stay until you choose.}}',
  damagedRows:
    '{count, plural, one {This backup lacks one row: it was damaged on the device that made it.} other {This backup lacks # rows: they were damaged on the device that made it.}}',
  unread: {
    title:
      '{count, plural, one {One row of this file cannot be read} other {# rows of this file cannot be read}}',
    keep: 'What is missing is now only in this file. Keep the file after restoring too, and do not change it. Copy it to another place, for example a USB stick.',
    caption: 'The rows that are not restored',
    place: 'Place in the file',
    placeOf: '{table}, no. {position, number}',
    words: 'What can still be read',
    noWords: 'no words',
    fault: 'What is damaged',
    field: 'field “{field}”',
    twice: 'it is there twice',
  },
  completed:
    '{count, plural, one {One criterion already here gets its component.} other {# criteria already here get their component.}}',
  rowsTitle: 'The criteria, one by one',
  rowsCaption: '{shown, number} of {count, number}',
  words: 'Criterion',
  question: 'Question',
  expressions: 'Expressions',
  component: 'Component',
  refusedTitle: '{count, plural, one {One row will not be imported} other {# rows will not be imported}}',
  refusedLead: 'The others can be imported without them.',
  oddTitle: '{count, plural, one {One row to look at} other {# rows to look at}}',
  oddLead: 'They will be imported as stated here. You can correct them afterwards.',
  row: 'Row',
  seen: 'Remark',
  rowContent: 'Content of the row',
  andMore: '{count, plural, =0 {} one {And one more.} other {And # more.}}',
  differingTitle:
    '{count, plural, one {One item is already here with different content} other {# items are already here with different content}}',
  differingLead: 'Somebody changed it since, here or in the file.',
  here: 'Here',
  inFile: 'In the file',
  whatDiffers: 'What differs',
  field: {
    text: 'the words',
    question: 'the question',
    group: 'the group',
    expressions: 'the number of expressions',
    language: 'the language',
    order: 'the order',
    origin: 'the source',
    code: 'the component',
    removed: 'withdrawn on one side',
    other: 'something else',
  },
  onDifference: 'For these items',
  keep: 'Keep what is here',
  keepHint: 'The file changes nothing in them.',
  replace: 'Take what the file says',
  replaceHint: 'This can be undone.',
  importAction:
    '{count, plural, =0 {Nothing to import} one {Import one criterion} other {Import # criteria}}',
  restoreAction: '{count, plural, =0 {Restore} one {Restore one criterion} other {Restore # criteria}}',
  done: '{count, plural, =0 {Done} one {One criterion imported} other {# criteria imported}}: “{name}”.',
  saving: 'Saving…',
  seeCriteria: 'See the criteria',
  another: 'Import another file',
  toHome: 'Back to the home page',
  undoImport: 'Undo the import',
  undone: 'The import is undone: everything is as before.',
  notSaved: 'The import could not be saved',
  notSavedSafe:
    'The device did not confirm it. If it is saved later, this page will say so. Otherwise free some space or wait a moment, then try again.',
  targetGroup: 'Group of the criteria',
  targetGroupHint: 'For rows that name none.',
  aNewGroup: 'A new group',
  newGroupName: 'Name of the new group',
  importedGroup: 'Imported group',
  targetQuestion: 'Question asked',
  targetQuestionHint: 'For rows that do not give it.',
  chooseQuestion: 'Choose…',
  language: 'Language of the criteria',
  languageHint: 'For new groups. The language of the web page is not always that of the words.',
  platform: 'Platform to import',
  platformHint: 'The file holds several.',
  platformName: 'Name of the platform',
  platformNameHint: 'The file names none. For example: Municipality of Blégny.',
  otherBackupTitle: 'This is the backup of another platform',
  otherBackup: 'It holds “{name}”. Restoring it does not touch the platform that is open.',
  openBackup: 'Restore “{name}”',
  export: 'Save to your files',
  backup: 'Backup',
  backupHint:
    'Everything this platform holds, to find it again here or on another device. Begun texts are part of it. Without a passphrase, anybody can read this file.',
  saveBackup: 'Make a backup',
  drill: 'Check a file',
  drillHint: 'Choose the backup file. It is read back and compared with this platform; nothing is imported.',
  drillEqual: 'This file holds everything that this platform holds.',
  drillChanges:
    '{count, plural, one {The file is good, but older: one item changed here since.} other {The file is good, but older: # items changed here since.}}',
  drillBeyond:
    '{count, plural, one {The file holds one item that is not here: it comes from another device, or from a time when it was here.} other {The file holds # items that are not here: they come from another device, or from a time when they were here.}}',
  drillLacking:
    '{count, plural, one {One item is missing from this file, or is different in it. Make a new backup.} other {# items are missing from this file, or are different in it. Make a new backup.}}',
  drillOther: 'This file is the backup of another platform: {name}.',
  drillNotBackup: 'This file is not a backup: it is a table of criteria.',
  drillDone: 'Close the result',
  protect: 'Protect with a passphrase',
  protectHint: 'Nobody can read the file without it. The program “age” opens it too.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same once more',
  passphraseShown: 'Show what I type',
  passphraseHint: 'Several words are better than one.',
  passphraseLost:
    'A forgotten passphrase cannot be recovered, and nobody will be able to open the file. Write it down somewhere other than on this tablet.',
  passphraseDiffers: 'The two are not the same.',
  packing: 'The file is being prepared…',
  locked: 'This file is protected with a passphrase',
  lockedWrong: 'This is not the right passphrase, or the file is damaged at its beginning.',
  unlock: 'Open the file',
  criteria: 'Criteria',
  criteriaHint:
    'A table (CSV), one row for each criterion. It can be imported again here without losing a letter.',
  saveCriteria: 'Save the criteria',
  synthesis: 'Synthesis',
  synthesisHint: 'A table (CSV): component, question and group, each number with its base.',
  saveSynthesis: 'Save the synthesis',
  tables: 'Everything for analysis',
  tablesHint:
    'Eleven tables in one file: criteria, codings, groups, syntheses, agreement between coders, key. A dictionary explains each column.',
  tablesForms:
    'XLSX opens in a spreadsheet: no word becomes a number or a formula there. The CSV files (zip) are for R, Python or SPSS.',
  tablesContents: 'What leaves',
  tablesEverything: 'Everything, with the words',
  tablesEverythingHint:
    'The words stay confidential. Numbers of fewer than 3 post-its or 2 groups are marked.',
  tablesNumbers: 'Numbers only',
  tablesNumbersHint:
    'Without the words and the codings. Numbers of fewer than 3 post-its or 2 groups stay empty.',
  tablesFile: 'tables',
  saveTablesCsv: 'Save the CSV files (zip)',
  saveTablesXlsx: 'Save the workbook (XLSX)',
  noCriteria: 'There is no criterion to save yet.',
  delimiter: 'Separator between columns',
  semicolon: 'Semicolon',
  semicolonHint: 'Excel and LibreOffice in Belgium and France',
  comma: 'Comma',
  commaHint: 'Spreadsheets set to English',
  handedOver: '“{file}” was handed to your browser: look in your downloads.',
  notHandedOver: 'The file could not be made. Nothing changed here; try again.',
  fileWord: { backup: 'backup', criteria: 'criteria', synthesis: 'synthesis', platform: 'platform' },
  table: {
    platforms: 'platforms',
    groups: 'groups',
    keys: 'keys',
    criteria: 'criteria',
    classifications: 'classifications',
    syntheses: 'synthesis texts',
    erasures: 'erasures',
    drafts: 'begun texts',
  },
  problem: {
    EmptyFile: 'There is nothing in it.',
    NotText:
      '{kind, select, image {It is a picture.} zip {It is an Excel workbook or an archive. In the spreadsheet, choose “Save as”, then CSV.} gzip {It is an archive.} pdf {It is a PDF. Copy its table and paste it here.} office {It is an old Office document. In the spreadsheet, choose “Save as”, then CSV.} other {It is not a text.}}',
    FileTooLarge: 'It is too large: a file of criteria is smaller than {limit, number} MB.',
    TooManyCriteria:
      'There are {count, number} criteria, for {limit, number} at most. So large a collection would slow down the work of a group. Import it as several platforms.',
    NotRecognised:
      'No table of criteria was recognised in it. A table has a row of headings, such as Questions, Post-it, Component.',
    EmptyTable:
      'This is a table of criteria, but it is empty: it has only its column headings. An empty list of the wiki looks like this. Nothing was imported.',
    TableForPeople:
      '{kind, select, synthesis {This is a synthesis file, not a file of criteria. It holds numbers, not the words of the post-its.} analysis {This is a table for analysis, not a file of criteria.} other {This is a list of disagreements between codings, not a file of criteria. It is made for reading.}} Nothing was imported. Choose the file of criteria or a backup instead.',
    TruncatedFile: 'The end is missing: the file stops at line {line, number}. Copy it again.',
    MalformedJson: 'This backup is damaged. Try another copy of it.',
    TooDeep: 'This is not a backup of Table SPIRAL.',
    NotABundle: 'This is not a backup of Table SPIRAL.',
    DamagedArchive:
      'This compressed file is damaged or incomplete. Nothing is taken from it. Try another copy of it.',
    DamagedSeal:
      'This encrypted file is damaged or incomplete: no passphrase can open it. Try another copy of it.',
    SealedForKey:
      'This file is encrypted for a key, not with a passphrase. Open it with the program “age” first.',
    DamagedTable:
      'This backup is damaged in this part: {table}. Nothing is taken from it. Try another copy of it.',
    DamagedHeading:
      'This backup is damaged at its beginning. Nothing is taken from it. Try another copy of it.',
    UnknownPart:
      'This backup holds a part that this version does not know (“{name}”). Nothing was read. Update the program, then try again.',
    NewerBundle:
      'This backup comes from a newer version of the program (format {found, number}; this one reads up to format {known, number}). Update the program, then try again.',
    MalformedRecord: 'This backup is damaged: {table}, no. {position, number}, field “{field}”.',
    DuplicateRecord: 'This backup is damaged: {table}, no. {position, number} is there twice.',
    DanglingReference:
      'This backup is damaged: {table}, no. {position, number} refers to something that is not there (“{field}”).',
    MissingText: 'The text is missing.',
    MissingQuestion: 'Nothing says which question it answers. Choose the question above.',
    UnknownQuestion:
      '“{text}” is not a known question (WB, IB, ACT or FREE). Is it the name of a fourth question? Then write FREE, or give this name to the fourth question of the platform.',
    TextTooLong: 'It is too long: {length, number} characters, for {limit, number} at most.',
    NameTooLong: 'The name of the group or platform is too long ({limit, number} characters at most).',
    UnclosedQuote: 'A quote that was opened is not closed (line {line, number} of the file).',
    NotABulkLine: '“{text}” does not have the form number;criterion;component.',
    ConflictingRow: 'Same criterion number as row {first, number}, but different content.',
    CutRow:
      'There are more cells than headings, and it is not clear where the words end. The cause is often a separator inside the words: put those words in quotes.',
    UnlistedCode: '{code} is not in the key. The code is kept as it is.',
    MalformedCode:
      '“{text}” is not a code: the criterion is imported unclassified. The cell is kept beside it.',
    MissingComponent: 'No component: the criterion is imported unclassified.',
    CodeReadAs: '“{text}” is read as {code}.',
    CodePartlyRead: '{code} is read in “{text}”. The whole cell is kept as a note on the classification.',
    ThousandsRead: '“{text}” is read as the number {value}.',
    DoubtfulNumber: '“{text}” may mean {value} or {other}. {value} is used: correct it if needed.',
    ExpressionsDefaulted: '“{text}” is not a number of expressions: 1 is used instead.',
    JoinedCells: 'The words were in several cells: they were put together.',
    MeaningAsMemo: 'The meaning “{text}” is not a code: it is kept as a note on the classification.',
    UnusedMeaning:
      'The meaning “{text}” has no component: the criterion is imported unclassified. The cell is kept beside it.',
    RepeatedRow: 'It is the same as row {first, number}: it counts once.',
    CopiedRow: 'It is a changed copy of row {first, number}: it is imported as a new criterion.',
    UnusableCell: 'Column “{column}”: “{text}” cannot be used, the cell is left empty.',
    NotADay: 'Column “{column}”: “{text}” is not a day. The criterion is imported without a date.',
    ExtraCells: 'There are more cells than headings. These words are not imported: “{text}”.',
    LooseQuotes: 'Misplaced quotes were read as part of the words.',
    DatesReadAs:
      '{way, select, serial {Column “{column}”: numbers such as “{text}” are read as spreadsheet dates ({day}).} monthFirst {Column “{column}”: the dates are read as month, day (“{text}”: {day}).} other {Column “{column}”: the dates are read as day, month (“{text}”: {day}). Nothing in the file confirms it.}}',
    ExtraColumns: 'Columns not imported: {names}.',
    OtherPlatform:
      '{count, plural, one {One row of “{name}” is not imported.} other {# rows of “{name}” are not imported.}}',
    FreeQuestionShown:
      '{count, plural, one {# criterion answers} other {# criteria answer}} a fourth question. This platform does not ask it. It will be shown with the sign ◇.',
    PlatformRenamed: 'The file calls the platform “{name}”; the criteria are imported into “{into}”.',
  },
} as const satisfies Translation['transfer'];

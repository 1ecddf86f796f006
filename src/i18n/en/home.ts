export const home = {
  welcome: 'From post-its to the synthesis, around the table',
  welcomeLead:
    'For SPIRAL groups: write down what each person says of well-being, classify it together, read and print the synthesis. Even without a network.',
  title: 'Your platforms',
  newPlatform: 'New platform',
  newPlatformHint: 'The commune, neighbourhood, school or service that runs the process.',
  name: 'Name of the platform',
  nameHint: 'For example: Commune of Blégny. Everything else can wait.',
  create: 'Create the platform',
  notCreated: 'The platform could not be saved. Your text is still there: try again.',
  openExample: 'Open the example',
  exampleHint: 'A real group from Blégny, 2018. Kept apart from your data.',
  exampleOpening: 'Opening the example…',
  exampleFailed: 'The example could not be opened. Your own data is not concerned.',
  restore: 'Restore a file',
  counts:
    '{groups, plural, =0 {no group} one {# group} other {# groups}} · {criteria, plural, =0 {no criterion} one {# criterion} other {# criteria}}',
  removed: '{count, plural, one {One removed platform} other {# removed platforms}}',
  removedHint: 'Their words are still on this device. To really erase them, go to the settings.',
  restorePlatform: 'Restore',
  restorePlatformNamed: 'Restore “{name}”',
  privacy: 'Everything stays on this device. Nothing is sent to anybody.',
  atRiskTitle: 'The browser may erase this data.',
  atRisk: 'A private window, lack of room or a long absence is enough. Make backups.',
  askToKeep: 'Ask to keep it',
  refused:
    'The browser did not agree. Installing the app on the device often persuades it; meanwhile make a backup after each workshop.',
} as const;

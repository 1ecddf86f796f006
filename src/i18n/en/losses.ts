import type { Translation } from '#i18n/translation.ts';

/** What the database has lost, and the second copies of it. */
export const losses = {
  title: 'Saved words are not in the database',
  text: 'The database of this device holds less than what had been saved in it. This page has erased nothing.',
  wholePlatform: 'The whole platform is missing.',
  missing:
    '{count, plural, =0 {Changes that were saved on {when} are not in the database.} one {One criterion that was saved on {when} or before is not in the database.} other {# criteria that were saved on {when} or before are not in the database.}}',
  unnamed: 'A platform',
  goOn: 'Continue without these words',
  holds:
    'A copy of {when} is on this device. It holds {criteria, plural, =0 {the platform, without criteria} one {one criterion} other {# criteria}}.',
  none: 'No copy on this device holds more.',
  see: 'View and restore this copy',
  save: 'Save this copy to a file',
  broken: 'This copy could not be read.',
} as const satisfies Translation['losses'];

import type { Translation } from '#i18n/translation.ts';

export const begun = {
  restored: 'Here is what you had begun. It is not saved yet.',
  beginAnew: 'Begin anew',
  dropped: 'You are beginning anew. What was begun can come back.',
  bringBack: 'Put it back',
  others:
    '{count, plural, one {Another text was begun here, in a window that was closed or in a backup that was restored.} other {# other texts were begun here, in windows that were closed or in backups that were restored.}}',
  takeOther: 'Go on with that text',
  ask: 'Your words are not saved.',
  drop: 'Delete them',
  keep: 'Keep them for later',
  mark: '{count, plural, one {# begun text} other {# begun texts}}',
  waiting:
    '{count, plural, =0 {No begun text is waiting.} one {# begun text is not saved.} other {# begun texts are not saved.}}',
  erased:
    '{count, plural, one {# begun text is not saved. It will be erased too.} other {# begun texts are not saved. They will be erased too.}}',
  kind: {
    composer: 'A post-it',
    translation: 'A translation',
    correction: 'The correction of a criterion',
    words: 'Words corrected in the list',
    number: 'A number corrected in the list',
    code: 'A code corrected in the list',
    rewording: 'A rewording',
    reason: 'A decision about a code',
    synthesis: 'A synthesis text',
    newGroup: 'A new group',
    group: 'The details of a group',
    platform: 'The details of the platform',
    codebook: 'A list of components',
    choice: 'A text written in place of two versions',
  },
  about: '{kind}: {name}',
} as const satisfies Translation['begun'];

import type { Translation } from '#i18n/translation.ts';

export const begunInFile = {
  coming:
    '{count, plural, one {A begun text that was not saved yet comes with it. It will be where it was typed.} other {# begun texts that were not saved yet come with it. They will be where they were typed.}}',
  beside:
    '{count, plural, one {In the same place, another text is already begun here. Both stay.} other {For # of them, another text is already begun here in the same place. Both stay.}}',
  gone: '{count, plural, one {A begun text does not come: what it is about is not here, or was erased.} other {# begun texts do not come: what they are about is not here, or was erased.}}',
  unknown:
    '{count, plural, one {A begun text does not come: this version does not know the place where it was typed. It stays in the file.} other {# begun texts do not come: this version does not know the places where they were typed. They stay in the file.}}',
  tooLong:
    '{count, plural, one {A begun text does not come: it is too long. It stays in the file.} other {# begun texts do not come: together they are too long. They stay in the file.}}',
  done: '{count, plural, one {A begun text is again where it was typed.} other {# begun texts are again where they were typed.}}',
  lost: '{count, plural, one {There was no room for a begun text. It stays in the file.} other {There was no room for # begun texts. They stay in the file.}}',
  undone: 'The import is undone.',
  stay: '{count, plural, one {The begun text that came with it is not taken away.} other {The begun texts that came with it are not taken away.}}',
} as const satisfies Translation['begunInFile'];

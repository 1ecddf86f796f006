import type { Criterion } from '#domain/criterion/criterion.ts';
import type { GroupFields } from '#domain/group/edit.ts';
import type { PlatformFields } from '#domain/platform/edit.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type KeptKind, placeOfDraft } from './keptFields.ts';
import type { Fields } from './keptValue.ts';

/** The fields that a form may be without, each with a value of its kind. A missing one does not compile. */
type MayLack<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: T[K] };

const group: MayLack<GroupFields> = { meetingDate: '' };

const platform: MayLack<PlatformFields> = {
  parentId: '' as PlatformId,
  retentionDate: '',
  binDays: 0,
  freeQuestion: { isAsked: false, place: 3, name: {}, wording: {} },
};

const correction: MayLack<Pick<Criterion, 'scribe' | 'translation'>> = {
  scribe: true,
  translation: { language: '', text: '' },
};

const byKind: { readonly [K in KeptKind]?: Fields } = { platform, newGroup: group, group, correction };

/**
 * The fields that the form in this place may be without. A draft without one of them says that somebody took it out, as
 * a date; a draft without another field is incomplete. Undefined if it needs all of them.
 */
export function mayLackIn(field: string): Fields | undefined {
  const kind = placeOfDraft(field)?.kind;
  return kind && byKind[kind];
}

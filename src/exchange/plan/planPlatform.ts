import { blankPlatform } from '#domain/platform/edit.ts';
import type { FreeQuestion } from '#domain/platform/freeQuestion.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { type Change, changeIn, create } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { type ImportRequest, importedPlatformId } from './request.ts';

export type PlannedPlatform = {
  readonly id: PlatformId;
  readonly name: string;
  readonly isNew: boolean;
  readonly freeQuestion: FreeQuestion | undefined;
  readonly changes: readonly Change[];
};

function contentFor(request: ImportRequest, id: PlatformId): Content<Platform> {
  const { target, defaults } = request;
  if (target.kind === 'into') throw new Error('An open platform needs no content');
  const { name, details, origin } = target.platform;
  const blank = blankPlatform(defaults.language);
  return {
    ...blank,
    ...details,
    // A file without a valid language gets the language in which its rows are read.
    languages: details === undefined || details.languages.length === 0 ? blank.languages : details.languages,
    name,
    id,
    platformId: id,
    ...(origin === undefined ? {} : { origin }),
  };
}

/**
 * The platform the rows go into: the open one unchanged, or the file's, created or brought back when it is not here.
 */
export function planPlatform(request: ImportRequest): PlannedPlatform {
  const { target, ids, reading } = request;
  const here = target.index?.platform;
  if (here !== undefined) {
    const { id, name, freeQuestion } = here;
    return { id, name, isNew: false, freeQuestion, changes: [] };
  }
  if (target.kind === 'into') throw new Error('The open platform is not here');
  const id = importedPlatformId(ids, reading, target.platform);
  const before = target.index?.record('platforms', id);
  const change =
    before === undefined
      ? create('platforms', contentFor(request, id))
      : changeIn('platforms', 'put', asSeen(before), contentOf(before));
  const { name, details } = target.platform;
  const freeQuestion = (before ?? details)?.freeQuestion;
  return { id, name, isNew: before === undefined, freeQuestion, changes: [change] };
}

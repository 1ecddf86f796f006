import type { Reader } from '#domain/index/reader.ts';
import { changeIn, create, type Plan } from '#domain/record/change.ts';
import { edited } from '#domain/record/edited.ts';
import type { Ids, PlatformId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen, type Seen } from '#domain/record/seen.ts';
import {
  checkedName,
  isBlank,
  isCountryOrNone,
  isLanguageTag,
  nameLimit,
  textLimit,
  wellFormed,
} from '#domain/record/words.ts';
import type { FreeQuestion, WordsByLanguage } from './freeQuestion.ts';
import type { Platform } from './platform.ts';

export type PlatformFields = Omit<Content<Platform>, 'id' | 'platformId' | 'origin'>;

/** The initial values of the platform form: only a name is missing. */
export const blankPlatform = (language: string): PlatformFields => ({
  name: '',
  kind: 'territory',
  territory: '',
  country: '',
  languages: [language],
  description: '',
});

/** The valid tags, at least one: else the former ones, or French, the method's own language. */
function spokenIn(languages: readonly string[], former: readonly string[]): readonly string[] {
  const tags = languages.filter(isLanguageTag);
  if (tags.length > 0) return tags;
  const formerTags = former.filter(isLanguageTag);
  return formerTags.length > 0 ? formerTags : ['fr'];
}

/** The words that are not blank, trimmed. */
const keptWords = (words: WordsByLanguage): WordsByLanguage =>
  Object.fromEntries(
    Object.entries(words)
      .map(([tag, each]) => [tag, wellFormed(each).trim()] as const)
      .filter(([, each]) => !isBlank(each)),
  );

/** The fourth question as it may be stored; nothing if it is not asked and has no words. */
function keptFree(free: FreeQuestion | undefined): { readonly freeQuestion?: FreeQuestion } {
  if (free === undefined) return {};
  const freeQuestion = { ...free, name: keptWords(free.name), wording: keptWords(free.wording) };
  const words = [freeQuestion.name, freeQuestion.wording].flatMap(Object.keys);
  return freeQuestion.isAsked || words.length > 0 ? { freeQuestion } : {};
}

/**
 * The fields as they may be stored. An invalid country or language code is left out, not refused: the screens offer
 * only valid codes, so it came from an older file, and the person who edits the name cannot correct it.
 */
function checked(fields: PlatformFields, former: readonly string[]): Result<PlatformFields, Problem> {
  const { territory, description, country, languages, freeQuestion, ...rest } = fields;
  const name = checkedName({
    name: fields.name,
    day: fields.retentionDate,
    texts: [
      [territory, nameLimit],
      [description, textLimit],
      ...Object.values(freeQuestion?.name ?? {}).map((each) => [each, nameLimit] as const),
      ...Object.values(freeQuestion?.wording ?? {}).map((each) => [each, textLimit] as const),
    ],
  });
  if (!name.ok) return name;
  return done({
    ...rest,
    ...keptFree(freeQuestion),
    name: name.value,
    territory: wellFormed(territory),
    description: wellFormed(description),
    country: isCountryOrNone(country) ? country : '',
    languages: spokenIn(languages, former),
  });
}

/** Creates a platform. Refuses an empty name, an invalid retention date and a text beyond its limit. */
export function createPlatform(ids: Ids, fields: PlatformFields): Result<Plan, Problem> {
  const good = checked(fields, []);
  if (!good.ok) return good;
  const id = ids.next() as PlatformId;
  const change = create('platforms', { ...good.value, id, platformId: id });
  return done({ act: { type: 'createPlatform', count: 1 }, changes: [change] });
}

/**
 * Replaces the fields of a platform as it was seen when the form opened; id and origin stay. Refuses as
 * `createPlatform` does. Unchanged fields plan no change.
 */
export function editPlatform(
  reader: Reader,
  seen: Seen<Platform>,
  fields: PlatformFields,
): Result<Plan, Problem> {
  if (reader.platform === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  const good = checked(fields, seen.languages);
  if (!good.ok) return good;
  const { id, platformId, origin } = seen;
  const after = { ...good.value, id, platformId, ...(origin === undefined ? {} : { origin }) };
  return done({
    act: { type: 'editPlatform', count: 1 },
    changes: edited('platforms', seen, after),
  });
}

/**
 * Withdraws a platform. Its words stay on the device and can be restored from the start screen until somebody erases
 * it.
 */
export const removePlatform = (platform: Platform): Plan => ({
  act: { type: 'removePlatform', count: 1 },
  changes: [changeIn('platforms', 'remove', asSeen(platform), contentOf(platform))],
});

/** Restores a withdrawn platform. */
export const restorePlatform = (platform: Platform): Plan => ({
  act: { type: 'restorePlatform', count: 1 },
  changes: [changeIn('platforms', 'put', asSeen(platform), contentOf(platform))],
});

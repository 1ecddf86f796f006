import type { BegunText } from '#domain/begun/begunText.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type DraftSubject, subjectOfDraft } from './draftSubject.ts';
import { besideMark, draftName, restoredWindow, waitingDrafts, windowMark } from './drafts.ts';
import type { Space, TextStore } from './effects.ts';
import { placeOfDraft } from './keptFields.ts';

export type DraftsOf = {
  readonly textStore: TextStore;
  readonly space: Space;
  readonly platformId: PlatformId;
};

/** The name of what is stored beside a draft. */
const besideOf = (name: string): string => name.replace(/(?=~[^~]*$)/, besideMark);

/** Equal for the same words in the same place. */
const placeAndText = ({ field, text }: BegunText): string => JSON.stringify([field, text]);

/** The texts of which `known` does not hold the same words in the same place, each once. */
function newsAmong(texts: readonly BegunText[], known: readonly BegunText[] = []): readonly BegunText[] {
  const found = new Set(known.map(placeAndText));
  return texts.filter((each) => {
    const one = placeAndText(each);
    return !found.has(one) && found.add(one);
  });
}

/** The texts that were begun on a platform and not saved, in every window of this device: a backup takes them along. */
export function begunTexts({ textStore, space, platformId }: DraftsOf): readonly BegunText[] {
  const all = waitingDrafts(textStore, space, platformId).map(({ field, window }): BegunText => {
    const name = `${draftName(space, platformId, field)}${windowMark}${window}`;
    const [text = '', seen] = [textStore.get(name), textStore.get(besideOf(name))];
    return { platformId, field, text, ...(seen === undefined ? {} : { seen }) };
  });
  return newsAmong(all);
}

/**
 * Together, the texts that one backup brings may have so many letters: a fifth of what browsers keep outside their
 * databases. The rest is needed for what waits to be written.
 */
const roomForRestored = 1_000_000;

/** Each also takes the room of its name. */
const lettersIn = ({ text, seen = '' }: BegunText): number => text.length + seen.length + 200;

/** What becomes on this device of the begun texts in a backup. */
export type ComingTexts = {
  /** They will be there where they were typed. */
  readonly coming: readonly BegunText[];
  /** How many of these come into a place where another text was begun here: both stay. */
  readonly beside: number;
  /** How many are about something that is not on this device, or that was erased. */
  readonly gone: number;
  /** How many belong to a place that this version does not know. */
  readonly unknown: number;
  /** How many there is no room for. */
  readonly tooLong: number;
};

export const noComing: ComingTexts = { coming: [], beside: 0, gone: 0, unknown: 0, tooLong: 0 };

type Written = { readonly groupId?: string | undefined; readonly question: string; readonly text: string };

/** Equal for the same words of the same group and question, as a post-it or about the same component. */
const written = ({ groupId, question, text }: Written, component?: string): string =>
  JSON.stringify([component, groupId, question, text]);

const writtenIn = (index: PlatformIndex): ReadonlySet<string> =>
  new Set([
    ...index.criteria().map((each) => written(each)),
    ...index.syntheses().map((each) => written(each, each.component)),
  ]);

/** Tells of words that were only begun when the backup was made whether they are saved here by now. */
function savedAmong(index: PlatformIndex): (begun: BegunText) => boolean {
  // One walk for all of the texts: a file may bring thousands.
  const all = writtenIn(index);
  return ({ field, text }) => {
    const { kind, groupId, question = 'all', component, criterionId } = placeOfDraft(field) ?? {};
    if (kind === 'words')
      return criterionId !== undefined && index.record('criteria', criterionId)?.text === text;
    return (
      (kind === 'composer' || kind === 'synthesis') &&
      all.has(written({ groupId, question, text }, component))
    );
  };
}

export type Weighed = DraftsOf & {
  readonly index: PlatformIndex;
  /** Whether a record is on this device once the backup was restored. */
  readonly isPresent: (subject: DraftSubject) => boolean;
};

/** Says what would become of begun texts of a backup. What waits or is saved here already is in none of the counts. */
export function weighBegun(texts: readonly BegunText[], weighed: Weighed): ComingTexts {
  const { index, isPresent, platformId } = weighed;
  const here = begunTexts(weighed);
  const ofPlatform = texts.filter((each) => each.platformId === platformId && each.text !== '');
  const news = newsAmong(ofPlatform, here);
  const subjects = news.map((each) => ({ each, subject: subjectOfDraft(each.field, platformId) }));
  const known = subjects.filter(({ subject }) => subject !== undefined);
  const present = known.filter(({ subject }) => subject !== undefined && isPresent(subject));
  const fitted = fitting(present.map(({ each }) => each));
  const isSaved = savedAmong(index);
  const coming = fitted.filter((each) => !isSaved(each));
  const begunHere = new Set(here.map(({ field }) => field));
  return {
    coming,
    beside: coming.filter(({ field }) => begunHere.has(field)).length,
    gone: known.length - present.length,
    unknown: subjects.length - known.length,
    tooLong: present.length - fitted.length,
  };
}

/** As many as there is room for, the short ones first: one long list must not keep ten post-its out. */
function fitting(texts: readonly BegunText[]): readonly BegunText[] {
  let left = roomForRestored;
  return texts
    .toSorted((a, b) => lettersIn(a) - lettersIn(b))
    .filter((each) => {
      left -= lettersIn(each);
      return left >= 0;
    });
}

/** Stores a begun text beside all that was begun here; false if the text store had no room. */
function keepOne({ field, text, seen = '' }: BegunText, of: DraftsOf, window: string): boolean {
  const { textStore, space, platformId } = of;
  const name = `${draftName(space, platformId, field)}${windowMark}${window}`;
  // What its writer saw comes first: without it, the text would be saved over what its writer never saw.
  const isKept = (seen === '' || textStore.set(besideOf(name), seen)) && textStore.set(name, text);
  if (isKept) return true;
  for (const each of [name, besideOf(name)]) textStore.remove(each);
  return false;
}

/**
 * Stores begun texts of a backup beside all that was begun here: nobody's draft is overwritten. What waits here by now in
 * the same words is not stored again: a restore may be pressed twice before the first one is written. Returns how many
 * of the texts are here; for the others the text store had no room. No undo takes them away again: they are words that
 * somebody typed.
 */
export function keepBegun(texts: readonly BegunText[], of: DraftsOf, newId: () => string): number {
  const news = newsAmong(texts, begunTexts(of));
  const lost = news.filter((each) => !keepOne(each, of, `${restoredWindow}${newId()}`));
  return texts.length - lost.length;
}

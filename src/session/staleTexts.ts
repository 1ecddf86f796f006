import type { PlatformId } from '#domain/record/identity.ts';
import { isUuid } from '#domain/record/identity.ts';
import { clearNamed, seenMark } from './drafts.ts';
import type { TextStore } from './effects.ts';

/** What the text store still holds of a platform that is not stored on this device. */
export type StaleTexts = {
  readonly platformId: PlatformId;
  /** What people wrote, without names of fields, ids and codes. */
  readonly words: readonly string[];
};

const platformOf = (name: string): string | undefined => name.split(/[:~]/)[2];

/** The fields of records and forms that hold what somebody wrote. */
const wordFields = [
  'text',
  'name',
  'memo',
  'reason',
  'original',
  'description',
  'territory',
  'profile',
  'place',
];

function wordsInside(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return wordFields.includes(field) && value.trim() !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    wordsInside(each, Array.isArray(value) ? field : name),
  );
}

/** The words in a stored text: a form or a list of acts is JSON, a single text is as it was typed. */
function wordsIn(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? wordsInside(value) : [text];
  } catch {
    return [text];
  }
}

/** Only of these: the rest holds dates and counts, or what the writer of a draft saw, which was saved once. */
const isOfWords = (name: string): boolean =>
  /^(?:draft|outbox|aside):real:/.test(name) && !name.includes(seenMark);

/** What is left of platforms that are not among these. */
export function staleTexts(textStore: TextStore, stored: ReadonlySet<string>): readonly StaleTexts[] {
  const found = new Map<string, Set<string>>();
  for (const name of textStore.names().filter(isOfWords)) {
    const id = platformOf(name);
    if (id === undefined || !isUuid(id) || stored.has(id)) continue;
    const words = found.get(id) ?? new Set();
    found.set(id, words);
    for (const each of wordsIn(textStore.get(name) ?? '')) words.add(each);
  }
  return [...found].map(([id, words]) => ({ platformId: id as PlatformId, words: [...words] }));
}

/** Removes everything that the text store holds of such a platform. A silence that runs is another platform's. */
export const removeStaleTexts = (textStore: TextStore, { platformId }: StaleTexts): void =>
  clearNamed(textStore, 'real', platformId);

import type { Criterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { fold, foldedWords } from './fold.ts';
import { fillingWordsOf, turnOf } from './likenessWords.ts';

/** A text prepared for comparison: once per text, about five microseconds. */
export type Likeness = {
  /** Every folded word in order. Equal for texts that differ only in case, accents, punctuation or spaces. */
  readonly whole: string;
  /** The words that carry meaning, folded, in order. */
  readonly words: readonly string[];
  /** Texts with different keys never say the same, so nothing more is compared. */
  readonly key: string;
};

/** From this many words on, one word in ten may differ; a shorter text must match word for word. */
const wordsPerSlip = 10;

/** A text with more words is not a post-it: it can only be `same`, which is cheap to find out. */
const wordsCompared = 120;

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/**
 * A short text's words are matched one to one with words of the same first letter, a number only with itself. So their
 * first letters can be used as a key.
 */
const lettersOf = (words: readonly string[]): string =>
  words.length >= wordsPerSlip - 1
    ? 'long'
    : words
        .map((word) => (hasDigit(word) ? word : String.fromCodePoint(word.codePointAt(0) ?? 0)))
        .sort()
        .join(' ');

export function likenessOf(text: string, language: string): Likeness {
  const filling = fillingWordsOf(language);
  // "don't" negates a text as "not" does.
  const all = foldedWords(text.replace(/n['’]t\b/gi, ' not'));
  const content = all.filter((word) => !filling.has(word) && turnOf(word) === undefined);
  const words = content.length === 0 ? all : content;
  const turns = unique(all.flatMap((word) => turnOf(word) ?? []));
  // Signs alone ("!!!", an emoji) are compared as they are.
  const whole = all.length === 0 ? fold(text).replace(/\s+/g, '') : all.join(' ');
  return { whole, words, key: `${turns.join('+')}/${all.length === 0 ? whole : lettersOf(words)}` };
}

const pairsOf = (word: string): readonly string[] => {
  const letters = [' ', ...word, ' '];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/**
 * The least share of common letter pairs (Dice) for two words to be forms of one: ami/amis 0.67, travail/travailler
 * 0.74, boire/croire 0.46.
 */
const wordThreshold = 0.66;

/** Longer ones are not words; comparing their letters would block typing. */
const wordLimit = 60;

/** Two forms of one word, or one with a typing error. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > wordLimit || b.length > wordLimit) return false;
  if (a.codePointAt(0) !== b.codePointAt(0) || hasDigit(a) || hasDigit(b)) return false;
  const size = a.length + b.length + 2;
  if ((2 * (Math.min(a.length, b.length) + 1)) / size < wordThreshold) return false;
  const pairs = [...pairsOf(b)];
  let common = 0;
  for (const pair of pairsOf(a)) {
    const at = pairs.indexOf(pair);
    if (at === -1) continue;
    pairs.splice(at, 1);
    common += 1;
  }
  return (2 * common) / size >= wordThreshold;
}

/** How many words match a word of the other text, each used once, equal ones first, in any order. */
function matchedWords(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const take = (isPartner: (word: string) => boolean): boolean => {
    const at = left.findIndex(isPartner);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  const unmatched = a.filter((word) => !take((other) => other === word));
  const close = unmatched.filter((word) => take((other) => isSameWord(word, other)));
  return a.length - unmatched.length + close.length;
}

/**
 * `same`: identical except for case, accents, punctuation and spaces. `near`: the same words except for filling words,
 * word forms, order or a slip. Undefined for other texts, and if only one of the two has a negation, a "more" or
 * "less", or a number.
 */
export function likenessBetween(a: Likeness, b: Likeness): 'same' | 'near' | undefined {
  if (a.key !== b.key) return undefined;
  if (a.whole === b.whole) return a.whole === '' ? undefined : 'same';
  const most = Math.max(a.words.length, b.words.length);
  if (most > wordsCompared) return undefined;
  const slips = Math.floor(most / wordsPerSlip);
  if (Math.abs(a.words.length - b.words.length) > slips) return undefined;
  return most - matchedWords(a.words, b.words) <= slips ? 'near' : undefined;
}

export type Similar = { readonly criterion: Criterion; readonly how: 'same' | 'near' };

/** The key of a pair of criteria that a person marked as different, in either order. */
export const pairKey = (a: CriterionId, b: CriterionId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The similar criteria in one list (a group's answers to one question), updated as the list changes. */
export interface SimilarIndex {
  /** Updates it to this list and processes at most `most` new criteria. True when all are processed. */
  follow(list: readonly Criterion[], most?: number): boolean;
  /** The criteria that say the same as this one, in the order of the list. */
  of(id: CriterionId): readonly Similar[];
  /** Groups of two or more criteria that say the same, each group once, in the order of the list. */
  clusters(dismissed?: ReadonlySet<string>): readonly (readonly Criterion[])[];
}

type Known = { readonly criterion: Criterion; readonly likeness: Likeness };

/** If a word of one criterion changes, only that criterion is compared again, and only with texts of the same key. */
export function createSimilarIndex(): SimilarIndex {
  let known = new Map<CriterionId, Known>();
  let byKey = new Map<string, CriterionId[]>();
  const besides = (id: CriterionId): readonly Similar[] => {
    const own = known.get(id);
    const ids = own === undefined ? [] : (byKey.get(own.likeness.key) ?? []);
    return ids.flatMap((otherId) => {
      const other = known.get(otherId);
      if (own === undefined || other === undefined || otherId === id) return [];
      const how = likenessBetween(own.likeness, other.likeness);
      return how === undefined ? [] : [{ criterion: other.criterion, how }];
    });
  };
  return {
    follow: (list, most = Number.POSITIVE_INFINITY) => {
      const next = renewed(known, list, most);
      known = next;
      byKey = keysOf(next);
      return next.size === list.length;
    },
    of: besides,
    clusters: (dismissed = new Set()) => clustersOf([...known.values()], besides, dismissed),
  };
}

const readsTheSame = (a: Criterion, b: Criterion): boolean =>
  a === b || (a.text === b.text && a.language === b.language);

function renewed(former: ReadonlyMap<CriterionId, Known>, list: readonly Criterion[], most: number) {
  const next = new Map<CriterionId, Known>();
  let left = most;
  for (const criterion of list) {
    const before = former.get(criterion.id);
    if (before !== undefined && readsTheSame(before.criterion, criterion)) {
      next.set(criterion.id, { criterion, likeness: before.likeness });
    } else if (left > 0) {
      left -= 1;
      next.set(criterion.id, { criterion, likeness: likenessOf(criterion.text, criterion.language) });
    }
  }
  return next;
}

function keysOf(known: ReadonlyMap<CriterionId, Known>): Map<string, CriterionId[]> {
  const byKey = new Map<string, CriterionId[]>();
  for (const [id, { likeness }] of known) {
    const ids = byKey.get(likeness.key);
    if (ids === undefined) byKey.set(likeness.key, [id]);
    else ids.push(id);
  }
  return byKey;
}

function clustersOf(
  known: readonly Known[],
  besides: (id: CriterionId) => readonly Similar[],
  dismissed: ReadonlySet<string>,
): readonly (readonly Criterion[])[] {
  const taken = new Set<CriterionId>();
  return known.flatMap(({ criterion }) => {
    if (taken.has(criterion.id)) return [];
    const others = besides(criterion.id)
      .map((similar) => similar.criterion)
      .filter(({ id }) => !taken.has(id) && !dismissed.has(pairKey(id, criterion.id)));
    if (others.length === 0) return [];
    for (const { id } of [criterion, ...others]) taken.add(id);
    return [[criterion, ...others]];
  });
}

import { isWeak } from './fillers.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One interpretation of a word: a stem of the vocabulary, and how far to trust it (0..1). */
type Reading = { readonly stem: string; readonly trust: number };

/**
 * The stems that a word may stand for: itself, or else the parts of a compound, a longer or shorter form, or a word
 * with a typing error.
 */
export type Reader = (word: Word) => readonly Reading[];

const trusts = { known: 1, head: 0.75, modifier: 0.65, beginning: 0.6, mistyped: 0.55 } as const;
const tuning = {
  /** The minimum length for correcting typing errors: shorter words are close to too many other words. */
  mistyped: 6,
  likeness: 0.7,
  /** The fewest letters before the head of a compound, here and in `modifier`: "zurecht" is not "recht". */
  before: 3,
  modifier: 4,
  head: 4,
};
const compounding: ReadonlySet<string> = new Set(['nl', 'de']);

// Readings are cached, but a long evening must not fill the memory.
const keptLimit = 5000;

export function createReader(vocabulary: Vocabulary, language: string): Reader {
  const kept = new Map<string, readonly Reading[]>();
  const unknown = (stem: string): readonly Reading[] => {
    const parts = compounding.has(language) ? partsOf(stem, vocabulary) : [];
    if (parts.length > 0 || stem.length < 4 || isWeak(stem)) return parts;
    const near = vocabulary.neighbours(stem);
    const begun = begunLike(stem, near);
    return begun.length > 0 ? begun : mistypedLike(stem, near);
  };
  return ({ stem }) => {
    if (vocabulary.has(stem)) return [{ stem, trust: trusts.known }];
    const known = kept.get(stem);
    if (known !== undefined) return known;
    if (kept.size >= keptLimit) kept.clear();
    const readings = unknown(stem);
    kept.set(stem, readings);
    return readings;
  };
}

/** "wohnungsnot" → "wohnung", "not": the longest known beginning and the longest known end. */
function partsOf(stem: string, vocabulary: Vocabulary): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = tuning.before; at <= stem.length - tuning.head; at += 1) {
    const head = stem.slice(at);
    if (vocabulary.has(head)) {
      found.push({ stem: head, trust: trusts.head });
      break;
    }
  }
  for (let at = stem.length - 1; at >= tuning.modifier; at -= 1) {
    const modifier = knownPart(stem.slice(0, at), vocabulary);
    if (modifier !== undefined) {
      found.push({ stem: modifier, trust: trusts.modifier });
      break;
    }
  }
  return found;
}

/** A part as it is, or without linking letters or an ending that a stem would lack. */
function knownPart(part: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.has(part)) return part;
  const linked = part.replace(/(?:ungs|ings|s|en|e|n|er)$/, '');
  return linked.length >= tuning.modifier && vocabulary.has(linked) ? linked : undefined;
}

/** Stems that begin with the word, or with which the word begins, at least five letters long: "logem", "amitieuse". */
function begunLike(stem: string, stems: readonly string[]): readonly Reading[] {
  const least = Math.max(5, Math.ceil(stem.length * 0.7));
  return stems
    .filter(
      (other) =>
        (stem.length >= 5 && other.startsWith(stem)) || (other.length >= least && stem.startsWith(other)),
    )
    .slice(0, 6)
    .map((other) => ({ stem: other, trust: trusts.beginning }));
}

/** Stems that share most of their letter pairs with a word (Dice's coefficient). This tolerates typing errors. */
function mistypedLike(stem: string, near: readonly string[]): readonly Reading[] {
  if (stem.length < tuning.mistyped) return [];
  const pairs = pairsOf(stem);
  return near
    .filter((other) => other.length >= 5 && Math.abs(other.length - stem.length) <= 2)
    .map((other) => ({ stem: other, likeness: likenessOf(pairs, other) }))
    .filter(({ likeness }) => likeness >= tuning.likeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ stem: other }) => ({ stem: other, trust: trusts.mistyped }));
}

const framed = (word: string): string => `^${word}$`;

function pairsOf(word: string): ReadonlySet<string> {
  const letters = framed(word);
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

function likenessOf(pairs: ReadonlySet<string>, other: string): number {
  const letters = framed(other);
  let shared = 0;
  for (let at = 0; at < letters.length - 1; at += 1) if (pairs.has(letters.slice(at, at + 2))) shared += 1;
  return (2 * shared) / (pairs.size + letters.length - 1);
}

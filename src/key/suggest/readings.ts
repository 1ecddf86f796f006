import { isFaint } from './fillers.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One way to understand a word: a stem of the vocabulary, and how far it may be believed (0..1). */
export type Reading = { readonly stem: string; readonly trust: number };

/** The stems a word may stand for: itself, or else the parts of a compound, a longer or shorter form, a mistyped one. */
export type Reader = (word: Word) => readonly Reading[];

const trusts = { known: 1, head: 0.75, modifier: 0.65, beginning: 0.6, mistyped: 0.55 } as const;
const compounding: ReadonlySet<string> = new Set(['nl', 'de']);

// Words met before are kept, but a long evening must not fill the memory.
const keptLimit = 5000;

export function createReader(vocabulary: Vocabulary, language: string): Reader {
  const kept = new Map<string, readonly Reading[]>();
  const alike = createLikeness(vocabulary.stems);
  const unknown = (stem: string): readonly Reading[] => {
    const parts = compounding.has(language) ? partsOf(stem, vocabulary) : [];
    if (parts.length > 0 || stem.length < 4 || isFaint(stem)) return parts;
    const begun = begunLike(stem, vocabulary.stems);
    return begun.length > 0 ? begun : alike(stem);
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

const leastPart = 4;

/** "wohnungsnot" → "wohnung", "not": the longest known beginning, and the longest known end. */
function partsOf(stem: string, vocabulary: Vocabulary): readonly Reading[] {
  const found: Reading[] = [];
  for (let at = 1; at <= stem.length - leastPart; at += 1) {
    const head = stem.slice(at);
    if (vocabulary.has(head)) {
      found.push({ stem: head, trust: trusts.head });
      break;
    }
  }
  for (let at = stem.length - 1; at >= leastPart; at -= 1) {
    const modifier = knownPart(stem.slice(0, at), vocabulary);
    if (modifier !== undefined) {
      found.push({ stem: modifier, trust: trusts.modifier });
      break;
    }
  }
  return found;
}

/** A part as it stands, or without the letters that link it to the next one or that a stem has lost. */
function knownPart(part: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.has(part)) return part;
  const linked = part.replace(/(?:ungs|ings|s|en|e|n|er)$/, '');
  return linked.length >= leastPart && vocabulary.has(linked) ? linked : undefined;
}

/** Stems that begin with the word, or that the word begins with, at least five letters long: "logem", "amitieuse". */
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

const pairsOf = (word: string): readonly string[] => {
  const framed = `^${word}$`;
  return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2));
};

/** Stems that share most of their pairs of letters with a word (Dice's coefficient): how typing errors are forgiven. */
function createLikeness(stems: readonly string[]): (stem: string) => readonly Reading[] {
  let stemsByPair: ReadonlyMap<string, readonly number[]> | undefined;
  return (stem) => {
    if (stem.length < 5) return [];
    stemsByPair ??= pairIndex(stems);
    const shared = new Map<number, number>();
    for (const pair of new Set(pairsOf(stem))) {
      for (const at of stemsByPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .map(([at, count]) => ({ stem: stems[at] ?? '', likeness: diceOf(count, stem, stems[at] ?? '') }))
      .filter(({ stem: other, likeness }) => likeness >= 0.7 && other.charAt(0) === stem.charAt(0))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .map(({ stem: other }) => ({ stem: other, trust: trusts.mistyped }));
  };
}

const diceOf = (shared: number, a: string, b: string): number => (2 * shared) / (a.length + b.length + 2);

function pairIndex(stems: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  stems.forEach((stem, at) => {
    if (stem.length < 5) return;
    for (const pair of new Set(pairsOf(stem))) {
      const having = index.get(pair);
      if (having === undefined) index.set(pair, [at]);
      else having.push(at);
    }
  });
  return index;
}

import { isFaint } from './fillers.ts';
import type { Term } from './terms.ts';

/** Where a stem stands in a term. */
export type Posting = {
  readonly term: number;
  readonly slot: number;
  /** The word as the term has it, to tell an equal word from an equal stem. */
  readonly folded: string;
};

/** Every stem of the terms: where it stands, and how much it tells one component from the others. */
export interface Vocabulary {
  readonly stems: readonly string[];
  has(stem: string): boolean;
  postings(stem: string): readonly Posting[];
  /** Near 0 for a stem that half of the components have, 1 for one that a single component has. */
  rarity(stem: string): number;
}

export function createVocabulary(terms: readonly Term[]): Vocabulary {
  const postingsByStem = new Map<string, Posting[]>();
  terms.forEach(({ words }, term) => {
    words.forEach(({ folded, stem }, slot) => {
      const postings = postingsByStem.get(stem);
      if (postings === undefined) postingsByStem.set(stem, [{ term, slot, folded }]);
      else postings.push({ term, slot, folded });
    });
  });
  const rarities = raritiesOf(terms, postingsByStem);
  return {
    stems: [...postingsByStem.keys()],
    has: (stem) => postingsByStem.has(stem),
    postings: (stem) => postingsByStem.get(stem) ?? [],
    rarity: (stem) => rarities.get(stem) ?? 1,
  };
}

const tuning = {
  /** Above 1, words that several components share lose more. */
  sharpness: 1.3,
  least: 0.05,
  faint: 0.12,
};

/** Inverse document frequency (Spärck Jones 1972), a component being the document; scaled to 0..1. */
function raritiesOf(
  terms: readonly Term[],
  postingsByStem: ReadonlyMap<string, readonly Posting[]>,
): ReadonlyMap<string, number> {
  const components = new Set(terms.map(({ code }) => code)).size;
  const greatest = Math.log(components + 1);
  const rarityOf = (stem: string, postings: readonly Posting[]) => {
    const having = new Set(postings.map(({ term }) => terms[term]?.code)).size;
    const rarity = (Math.log((components + 1) / having) / greatest) ** tuning.sharpness;
    return Math.max(tuning.least, isFaint(stem) ? Math.min(rarity, tuning.faint) : rarity);
  };
  return new Map([...postingsByStem].map(([stem, postings]) => [stem, rarityOf(stem, postings)]));
}

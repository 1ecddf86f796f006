import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { isWeak } from './fillers.ts';
import type { Term } from './terms.ts';

/** Every stem of the terms: where it occurs, and how well it distinguishes one component from the others. */
export interface Vocabulary {
  has(stem: string): boolean;
  /** True for a folded word that a term contains in exactly this form. */
  hasWord(folded: string): boolean;
  /** Where a stem occurs: see `termAt` and `slotAt`. */
  postings(stem: string): readonly number[];
  /** Near 0 for a stem that half of the components have, 1 for one that a single component has. */
  rarity(stem: string): number;
  /** The stems that begin with the same letter. */
  neighbours(stem: string): readonly string[];
}

// A term and a place in it, in one number: twenty thousand small objects took half of the preparation time.
const slots = 64;
const postingOf = (term: number, slot: number): number => term * slots + slot;
export const termAt = (posting: number): number => Math.floor(posting / slots);
export const slotAt = (posting: number): number => posting % slots;

type Entry = { readonly postings: number[]; components: number; last: ComponentCode | undefined };

/** Collects the terms, component by component. */
export interface VocabularyBuilder {
  add(terms: readonly Term[]): void;
  finish(): Vocabulary;
}

export function createVocabularyBuilder(): VocabularyBuilder {
  const entryByStem = new Map<string, Entry>();
  const stemsByLetter = new Map<string, string[]>();
  const forms = new Set<string>();
  const codes = new Set<ComponentCode>();
  let count = 0;
  const enter = (stem: string): Entry => {
    const entry: Entry = { postings: [], components: 0, last: undefined };
    entryByStem.set(stem, entry);
    const same = stemsByLetter.get(stem.charAt(0));
    if (same === undefined) stemsByLetter.set(stem.charAt(0), [stem]);
    else same.push(stem);
    return entry;
  };
  const addTerm = ({ code, words }: Term) => {
    for (let slot = 0; slot < Math.min(words.length, slots); slot += 1) {
      const { stem, folded } = words[slot] ?? { stem: '', folded: '' };
      forms.add(folded);
      const entry = entryByStem.get(stem) ?? enter(stem);
      entry.postings.push(postingOf(count, slot));
      if (entry.last !== code) entry.components += 1;
      entry.last = code;
    }
    codes.add(code);
    count += 1;
  };
  return {
    add: (terms) => terms.forEach(addTerm),
    finish: () => ({
      has: (stem) => entryByStem.has(stem),
      hasWord: (folded) => forms.has(folded),
      postings: (stem) => entryByStem.get(stem)?.postings ?? [],
      rarity: (stem) => rarityOf(stem, entryByStem.get(stem)?.components ?? 1, codes.size),
      neighbours: (stem) => stemsByLetter.get(stem.charAt(0)) ?? [],
    }),
  };
}

const tuning = {
  /** Above 1, words that several components share lose more weight. */
  sharpness: 1.6,
  least: 0.05,
  weak: 0.12,
};

/** Inverse document frequency (Spärck Jones 1972), with a component as the document, scaled to 0..1. */
function rarityOf(stem: string, having: number, components: number): number {
  const rarity = (Math.log((components + 1) / having) / Math.log(components + 1)) ** tuning.sharpness;
  return Math.max(tuning.least, isWeak(stem) ? Math.min(rarity, tuning.weak) : rarity);
}

import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { Reader } from './readings.ts';
import type { Term } from './terms.ts';
import { slotAt, termAt, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** How strongly each word of a text speaks for each component: for each component, one figure a word. */
export type Evidence = ReadonlyMap<ComponentCode, Float64Array>;

/** A word of the text that matches a place in a term. */
type Hit = { readonly word: number; readonly slot: number; readonly trust: number };

const tuning = {
  /** Factor if the term has another form of the word. */
  otherForm: 0.85,
  /**
   * Factor if the term has another form although the exact word is known too: "mère" may be stemmed to the letters of
   * "mer".
   */
  otherWord: 0.8,
  /** How fast a term's weight falls when some of its words are missing. */
  coverage: 2,
  /** What each further word of a phrase adds to the phrase's weight. */
  phrase: 0.35,
  /** What each word between the words of a phrase subtracts. */
  gap: 0.12,
  /** The weight that every word of a phrase adds, however common it is: "côté" alone is not "mettre de côté". */
  common: 0.1,
  /** How much the mean rarity of its words increases a term's weight. */
  rare: 0.5,
};

/**
 * Every term that shares a word with the text is evidence for its component. Its strength depends on its weight, on the
 * share of it that was found (words that distinguish components count more), and on how close its words are in the
 * text. The strength is divided among the words found. Of the terms of one component only the strongest counts at each
 * word, so that a component with many terms has no advantage over one with few.
 */
export function evidenceOf(
  words: readonly Word[],
  question: Question,
  terms: readonly Term[],
  vocabulary: Vocabulary,
  reader: Reader,
): Evidence {
  const evidence = new Map<ComponentCode, Float64Array>();
  for (const [at, hits] of hitsOf(words, terms, vocabulary, reader)) {
    const term = terms[at];
    if (term === undefined || (term.question ?? question) !== question) continue;
    const row = evidence.get(term.code) ?? new Float64Array(words.length);
    evidence.set(term.code, row);
    speak(row, term, bestHits(hits), words, vocabulary);
  }
  return evidence;
}

function hitsOf(
  words: readonly Word[],
  terms: readonly Term[],
  vocabulary: Vocabulary,
  reader: Reader,
): ReadonlyMap<number, readonly Hit[]> {
  const hitsByTerm = new Map<number, Hit[]>();
  words.forEach((word, at) => {
    const other = vocabulary.hasWord(word.folded) ? tuning.otherWord : tuning.otherForm;
    for (const { stem, trust } of reader(word)) {
      for (const posting of vocabulary.postings(stem)) {
        const [term, slot] = [termAt(posting), slotAt(posting)];
        const same = terms[term]?.words[slot]?.folded === word.folded;
        const hit = { word: at, slot, trust: same ? trust : trust * other };
        const hits = hitsByTerm.get(term);
        if (hits === undefined) hitsByTerm.set(term, [hit]);
        else hits.push(hit);
      }
    }
  });
  return hitsByTerm;
}

/** One word for each place of the term, and one place for each word: "jour" alone does not match "au jour le jour". */
function bestHits(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const [places, taken] = [new Set<number>(), new Set<number>()];
  const bestFirst = [...hits].sort((a, b) => b.trust - a.trust || a.slot - b.slot || a.word - b.word);
  return bestFirst.filter(({ slot, word }) => {
    if (places.has(slot) || taken.has(word)) return false;
    places.add(slot);
    taken.add(word);
    return true;
  });
}

function speak(
  row: Float64Array,
  term: Term,
  hits: readonly Hit[],
  words: readonly Word[],
  vocabulary: Vocabulary,
): void {
  const rarities = term.words.map(({ stem }) => vocabulary.rarity(stem));
  const whole = sum(rarities);
  const found = sum(hits.map(({ slot, trust }) => (rarities[slot] ?? 0) * trust));
  const common = tuning.common * term.words.length;
  const commonTrust = tuning.common * sum(hits.map(({ trust }) => trust));
  const coverage = ((found + commonTrust) / (whole + common)) ** tuning.coverage;
  const longer = 1 + tuning.phrase * (hits.length - 1);
  const voice =
    term.weight * coverage * longer * closeness(hits, words) * (whole / term.words.length) ** tuning.rare;
  for (const { word, slot, trust } of hits) {
    const share = (voice * (rarities[slot] ?? 0) * trust) / found;
    row[word] = Math.max(row[word] ?? 0, share);
  }
}

function closeness(hits: readonly Hit[], words: readonly Word[]): number {
  const places = hits.map(({ word }) => words[word]?.place ?? 0);
  const gap = Math.max(...places) - Math.min(...places) + 1 - hits.length;
  return 1 / (1 + tuning.gap * Math.max(0, gap));
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

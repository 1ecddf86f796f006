import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { Reader } from './readings.ts';
import type { Term } from './terms.ts';
import { slotAt, termAt, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** How strongly each word of a text speaks for each component: a row of figures a component, word by word. */
export type Evidence = ReadonlyMap<ComponentCode, Float64Array>;

/** A word of the text that was found at a place of a term. */
type Hit = { readonly word: number; readonly slot: number; readonly trust: number };

const tuning = {
  /** A term has another form of the word. */
  otherForm: 0.85,
  /** It has, although the very word is known too: "mère" may come down to the letters of "mer". */
  otherWord: 0.8,
  /** How fast a term loses its voice when some of its words are missing. */
  coverage: 2,
  /** What each further word of a phrase adds to it. */
  phrase: 0.35,
  /** What each word between the words of a phrase takes away. */
  gap: 0.12,
  /** What any word of a phrase counts for, however common: "côté" is not yet "mettre de côté". */
  common: 0.1,
  /** How much the mean rarity of its words makes a term louder. */
  rare: 0.5,
};

/**
 * Each term that shares a word with the text speaks for its component: as loudly as its weight says, as the share of
 * it that was found (words that tell components apart count more), and as its words stand together. Its voice is
 * divided among the words that were found; of the terms of one component only the loudest counts at each word, so a
 * component with many terms is not louder than one with few.
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

/** One word for each place of the term, and one place for each word: "jour" alone is not "au jour le jour". */
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

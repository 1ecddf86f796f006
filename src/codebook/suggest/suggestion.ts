import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';

/** A criterion as suggestions see it: its words, and the question they answer. */
export type Asked = { readonly text: string; readonly question: Question };

/** Where a word stands in the text, in UTF-16 units: `text.slice(start, end)` is the word as it was written. */
export type Range = { readonly start: number; readonly end: number };

/** A component worth looking at, never more than that: a person chooses. */
export type Suggestion = {
  readonly code: ComponentCode;
  /** 0 to 1, for ranking and for a hint of how sure it is; it is no probability. */
  readonly score: number;
  /** The words that caused it, in the order of the text, never overlapping; at least one. */
  readonly because: readonly Range[];
};

/**
 * What a platform's own confirmed classifications teach. Held in memory only and derived from the records: when they
 * are erased and the platform is opened anew, nothing of them is left. The order of learning makes no difference.
 */
export interface Learned {
  /** The number of classifications learnt and not unlearnt. */
  readonly size: number;
  learn(asked: Asked, code: ComponentCode): void;
  /** Takes back exactly one earlier `learn` of the same words and code; of one never learnt it does nothing. */
  unlearn(asked: Asked, code: ComponentCode): void;
  /** For each word of the text, how strongly it speaks for the codes it was met under: 0 for what tells nothing. */
  evidence(asked: Asked): readonly LearnedEvidence[];
}

/** What one word of the text speaks for. */
export type LearnedEvidence = {
  readonly range: Range;
  readonly strengthByCode: ReadonlyMap<ComponentCode, number>;
};

/** Suggests components for one key, in one language. */
export interface Suggester {
  /**
   * Makes a small part of the words ready (a few milliseconds on a slow tablet); true while there are more. For idle
   * moments, so that the first suggestion does not wait: without it `suggest` makes all of them ready, once.
   */
  prepare(): boolean;
  /**
   * The best three components of the key or fewer, best first, none when nothing is known well enough. Any text is
   * taken; of a very long one only the beginning is read.
   */
  suggest(asked: Asked, learned?: Learned): readonly Suggestion[];
}

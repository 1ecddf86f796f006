import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';

/** A criterion as suggestions see it: its words, and the question they answer. */
export type Asked = { readonly text: string; readonly question: Question };

/** The position of a word in the text, in UTF-16 units: `text.slice(start, end)` is the word as it was written. */
export type Range = { readonly start: number; readonly end: number };

/** A component worth looking at, never more than that: a person chooses. */
export type Suggestion = {
  readonly code: ComponentCode;
  /** 0 to 1, for ranking and for a hint of certainty. It is not a probability. */
  readonly score: number;
  /** The words that caused it, in the order of the text, never overlapping; at least one. */
  readonly because: readonly Range[];
};

/**
 * What a platform's own confirmed classifications teach. It is kept in memory only and derived from the records: once
 * they are erased and the platform is opened again, nothing of them is left. The order of learning makes no difference.
 */
export interface Learned {
  /** The number of classifications learnt and not unlearnt. */
  readonly size: number;
  learn(asked: Asked, code: ComponentCode): void;
  /** Undoes exactly one earlier `learn` of the same words and code. Does nothing if there was none. */
  unlearn(asked: Asked, code: ComponentCode): void;
  /**
   * For each word of the text, how strongly it speaks for the codes under which it occurred; 0 for a word without
   * information.
   */
  evidence(asked: Asked): readonly LearnedEvidence[];
}

/** The evidence of one word of the text. */
export type LearnedEvidence = {
  readonly range: Range;
  readonly strengthByCode: ReadonlyMap<ComponentCode, number>;
};

/** Suggests components of one codebook, in one language. */
export interface Suggester {
  /**
   * Prepares a small part of the words (a few milliseconds on a slow tablet); true while there are more. Call it in
   * idle moments, so that the first suggestion does not wait: otherwise the first `suggest` prepares all of them.
   */
  prepare(): boolean;
  /**
   * At most three components of the codebook, best first; none if the evidence is too weak. Accepts any text; reads
   * only the beginning of a very long one.
   */
  suggest(asked: Asked, learned?: Learned): readonly Suggestion[];
}

import { type ComponentCode, dimensionOf } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import type { Evidence } from './evidence.ts';
import type { LearnedEvidence, Range, Suggestion } from './suggestion.ts';
import type { Word } from './words.ts';

const tuning = {
  /** Below this score nothing is suggested. */
  minScore: 0.2,
  /** A second or third candidate must reach this share of the first one's score. */
  follow: 0.05,
  /** The weight of learnt evidence relative to the lexicon's. */
  learned: 0.4,
  /** A word with less than this share of the strongest word's evidence did not cause the suggestion. */
  cause: 0.3,
  /** Attitudes and engagement (H, I) are things people do: more likely as an action, less likely as a state. */
  asAction: 1.1,
  asState: 0.85,
};

type Candidate = { readonly code: ComponentCode; readonly total: number; readonly row: Float64Array };

/** The three components with the most evidence, in a stable order; none if even the best is a guess. */
export function ranked(
  words: readonly Word[],
  evidence: Evidence,
  learned: readonly LearnedEvidence[],
  codes: ReadonlySet<ComponentCode>,
  question: Question,
): readonly Suggestion[] {
  const rows = withLearned(words, evidence, learned);
  const candidates = [...rows]
    .filter(([code]) => codes.has(code))
    .map(([code, row]): Candidate => ({ code, row, total: sum(row) * fitOf(code, question) }))
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
  const best = candidates[0]?.total ?? 0;
  if (best < tuning.minScore) return [];
  return candidates
    .slice(0, 3)
    .filter(({ total }) => total >= best * tuning.follow)
    .map((candidate) => toSuggestion(candidate, words));
}

function withLearned(
  words: readonly Word[],
  evidence: Evidence,
  learned: readonly LearnedEvidence[],
): ReadonlyMap<ComponentCode, Float64Array> {
  if (learned.length === 0) return evidence;
  const rows = new Map(evidence);
  const wordByStart = new Map(words.map(({ range }, at) => [range.start, at]));
  for (const { range, strengthByCode } of learned) {
    const at = wordByStart.get(range.start);
    if (at === undefined) continue;
    for (const [code, strength] of strengthByCode) {
      const row = rows.get(code) ?? new Float64Array(words.length);
      rows.set(code, row);
      row[at] = (row[at] ?? 0) + tuning.learned * strength;
    }
  }
  return rows;
}

const sum = (row: Float64Array): number => row.reduce((total, figure) => total + figure, 0);

const actionLetters: ReadonlySet<string> = new Set(['H', 'I']);

function fitOf(code: ComponentCode, question: Question): number {
  if (!actionLetters.has(dimensionOf(code))) return 1;
  return question === 'ACT' ? tuning.asAction : tuning.asState;
}

function toSuggestion({ code, total, row }: Candidate, words: readonly Word[]): Suggestion {
  const leastShare = Math.max(...row) * tuning.cause;
  const because = words.flatMap(({ range }, at): readonly Range[] =>
    (row[at] ?? 0) >= leastShare ? [range] : [],
  );
  return { code, score: total / (total + 1), because };
}

import type { ComponentCode } from '#domain/componentCode.ts';
import type { Question } from '#domain/question.ts';
import { baseLanguage } from './lexicons.ts';
import type { Asked, Learned, LearnedEvidence } from './suggestion.ts';
import { createWordReader, type Word } from './words.ts';

/** How often a feature was given each code. */
type Counts = Map<string, Map<ComponentCode, number>>;

/** How much a feature must have been seen before half of its evidence is believed. */
const doubt = 1;

/** An empty memory for one language; see `Learned` for what it promises. */
export function createLearned(language: string): Learned {
  const reading = createWordReader(baseLanguage(language));
  const counts: Counts = new Map();
  const acts = new Map<string, number>();
  let size = 0;
  const change = (asked: Asked, code: ComponentCode, by: 1 | -1) => {
    const act = JSON.stringify([asked.text, asked.question, code]);
    const known = acts.get(act) ?? 0;
    if (known + by < 0) return;
    if (known + by === 0) acts.delete(act);
    else acts.set(act, known + by);
    size += by;
    const features = new Set(reading.read(asked.text).flatMap((word) => featuresOf(word, asked.question)));
    for (const feature of features) count(counts, feature, code, by);
  };
  return {
    get size() {
      return size;
    },
    learn: (asked, code) => change(asked, code, 1),
    unlearn: (asked, code) => change(asked, code, -1),
    evidence: ({ text, question }) =>
      reading.read(text).flatMap((word): readonly LearnedEvidence[] => {
        const shareByCode = sharesOf(featuresOf(word, question), counts);
        return shareByCode.size === 0 ? [] : [{ range: word.range, shareByCode }];
      }),
  };
}

/** The word's stem, its stem under this question, and its beginning: what grows together although it is written otherwise. */
const featuresOf = ({ stem }: Word, question: Question): readonly string[] => [
  stem,
  `${question} ${stem}`,
  ...(stem.length > 5 ? [`${stem.slice(0, 5)}…`] : []),
];

function count(counts: Counts, feature: string, code: ComponentCode, by: 1 | -1): void {
  const byCode = counts.get(feature) ?? new Map<ComponentCode, number>();
  const now = (byCode.get(code) ?? 0) + by;
  if (now === 0) byCode.delete(code);
  else byCode.set(code, now);
  if (byCode.size === 0) counts.delete(feature);
  else counts.set(feature, byCode);
}

/** The share of each code among what the features were given, the mean of the features that were met. */
function sharesOf(features: readonly string[], counts: Counts): ReadonlyMap<ComponentCode, number> {
  const shares = new Map<ComponentCode, number>();
  for (const feature of features) {
    const byCode = counts.get(feature);
    if (byCode === undefined) continue;
    const total = [...byCode.values()].reduce((sum, times) => sum + times, 0);
    for (const [code, times] of byCode) {
      shares.set(code, (shares.get(code) ?? 0) + times / (total + doubt) / features.length);
    }
  }
  return shares;
}

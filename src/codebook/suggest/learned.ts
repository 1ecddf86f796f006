import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Question } from '#domain/platform/question.ts';
import { type Counts, createCounts } from './counts.ts';
import { isWeak } from './fillers.ts';
import { baseLanguage } from './lexicons.ts';
import type { Asked, Learned, LearnedEvidence } from './suggestion.ts';
import { createWordReader, type Word } from './words.ts';

const tuning = {
  stem: 0.5,
  /** The weight of a stem together with the question it answered: "aider" as an action is not "aider" as a need. */
  asked: 0.2,
  /** The weight of runs of letters. They match different spellings: compounds, endings, mistakes. */
  letters: 0.3,
};

/** What was learnt, by three kinds of features. */
type Memory = { readonly stems: Counts; readonly asked: Counts; readonly letters: Counts };

/** Creates an empty memory for one language; see `Learned` for its contract. */
export function createLearned(language: string): Learned {
  const reader = createWordReader(baseLanguage(language));
  const memory: Memory = { stems: createCounts(), asked: createCounts(), letters: createCounts() };
  // Weak words occur under every code sooner or later: they would cost the most and distinguish the least.
  const informativeWords = (text: string) => reader.read(text).filter(({ stem }) => !isWeak(stem));
  const acts = new Map<string, number>();
  let size = 0;
  const change = (asked: Asked, code: ComponentCode, by: 1 | -1) => {
    const act = JSON.stringify([asked.question, code, asked.text]);
    const times = (acts.get(act) ?? 0) + by;
    if (times < 0) return;
    if (times === 0) acts.delete(act);
    else acts.set(act, times);
    size += by;
    for (const word of informativeWords(asked.text)) meet(memory, word, asked.question, code, by);
  };
  return {
    get size() {
      return size;
    },
    learn: (asked, code) => change(asked, code, 1),
    unlearn: (asked, code) => change(asked, code, -1),
    evidence: ({ text, question }) =>
      size === 0 ? [] : informativeWords(text).map((word) => evidenceOf(memory, word, question)),
  };
}

function meet(memory: Memory, { stem }: Word, question: Question, code: ComponentCode, by: 1 | -1): void {
  memory.stems.change(stem, code, by);
  memory.asked.change(askedStem(stem, question), code, by);
  for (const run of runsOf(stem)) memory.letters.change(run, code, by);
}

function evidenceOf(memory: Memory, { stem, range }: Word, question: Question): LearnedEvidence {
  const { stems, asked, letters } = memory;
  const strengthByCode = new Map<ComponentCode, number>();
  const hear = (counts: Counts, feature: string, weight: number) => {
    for (const code of counts.codes(feature)) {
      const strength = weight * counts.ratio(feature, code);
      if (strength > 0) strengthByCode.set(code, (strengthByCode.get(code) ?? 0) + strength);
    }
  };
  hear(stems, stem, tuning.stem);
  hear(asked, askedStem(stem, question), tuning.asked);
  const runs = runsOf(stem);
  for (const run of runs) hear(letters, run, tuning.letters / runs.length);
  return { range, strengthByCode };
}

const askedStem = (stem: string, question: Question): string => `${question} ${stem}`;

const runLength = 4;

/** "^amitie$" → "^ami", "amit" …; none for words too short to have other runs than themselves. */
function runsOf(stem: string): readonly string[] {
  if (stem.length < 5) return [];
  const framed = `^${stem}$`;
  return Array.from({ length: framed.length - runLength + 1 }, (_, at) => framed.slice(at, at + runLength));
}

import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { createLearned } from './learned.ts';
import { baseLanguage } from './lexicons.ts';
import type { Learned } from './suggestion.ts';

/** What the confirmed classifications of one platform teach, one `Learned` for each language. Never stored. */
export interface Memory {
  /**
   * Updates the memory to what the platform holds now, a small part at each step: classifications added, changed and
   * removed. Does nothing if nothing changed. If it is abandoned half way, the next call continues from there.
   */
  follow(index: PlatformIndex): Generator<void>;
  /** What was learnt in a language (BCP 47); undefined if nothing was. */
  learned(language: string): Learned | undefined;
  /**
   * Calls `ask` with what was learnt in the criterion's language, without what the criterion itself taught: it must not
   * be evidence for itself.
   */
  askAbout<T>(criterion: Criterion, ask: (learned: Learned | undefined) => T): T;
}

/** Records are never changed in place: while both are the same objects, nothing has to be learnt again. */
type Lesson = { readonly criterion: Criterion; readonly choice: Classification };

type State = {
  readonly lessons: Map<CriterionId, Lesson>;
  readonly learnedByLanguage: Map<string, Learned>;
};

/** How many criteria without anything new to learn are checked in one step. */
const yieldEvery = 200;

export function createMemory(): Memory {
  const state: State = { lessons: new Map(), learnedByLanguage: new Map() };
  let known: { readonly index: PlatformIndex; readonly revision: number } | undefined;
  return {
    *follow(index) {
      const { revision } = index;
      if (known?.index === index && known.revision === revision) return;
      yield* catchUp(state, index);
      known = { index, revision };
    },
    learned: (language) => state.learnedByLanguage.get(baseLanguage(language)),
    askAbout: ({ id, language }, ask) => {
      const lesson = state.lessons.get(id);
      relearn(state, id, undefined);
      try {
        return ask(state.learnedByLanguage.get(baseLanguage(language)));
      } finally {
        relearn(state, id, lesson);
      }
    },
  };
}

function* catchUp(state: State, index: PlatformIndex): Generator<void> {
  const live = new Set<CriterionId>();
  let looked = 0;
  for (const criterion of index.criteria()) {
    live.add(criterion.id);
    if (relearn(state, criterion.id, lessonOf(index, criterion)) || ++looked % yieldEvery === 0) yield;
  }
  for (const id of [...state.lessons.keys()]) {
    if (!live.has(id) && relearn(state, id, undefined)) yield;
  }
}

function lessonOf(index: PlatformIndex, criterion: Criterion): Lesson | undefined {
  const choice = index.classificationOf(criterion.id);
  return choice && { criterion, choice };
}

/** Replaces what a criterion taught; false if nothing changed. */
function relearn({ lessons, learnedByLanguage }: State, id: CriterionId, now: Lesson | undefined): boolean {
  const before = lessons.get(id);
  if (before?.criterion === now?.criterion && before?.choice === now?.choice) return false;
  if (before !== undefined) {
    const { criterion, choice } = before;
    learnedByLanguage.get(baseLanguage(criterion.language))?.unlearn(criterion, choice.code.component);
    lessons.delete(id);
  }
  if (now !== undefined) {
    const language = baseLanguage(now.criterion.language);
    const learned = learnedByLanguage.get(language) ?? createLearned(language);
    learnedByLanguage.set(language, learned);
    learned.learn(now.criterion, now.choice.code.component);
    lessons.set(id, now);
  }
  return true;
}

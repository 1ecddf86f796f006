import type { CodebookView } from '#codebook/codebookView.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Question } from '#domain/platform/question.ts';
import type { ReadBackStep } from '#domain/views/readBackRound.ts';

type Said = { readonly text: string; readonly language: string };

/** A criterion as the group sees it: its words, and their translation beside. */
type ShownWords = Said & { readonly translation?: Said };

/** `name`: the question's, as the platform calls it. */
export type ShownPart = {
  readonly question: Question;
  readonly name: string;
  readonly words: readonly ShownWords[];
};

/** The questions in the platform's order and what they are called. */
export type Asked = {
  readonly questions: readonly Question[];
  readonly nameOf: (question: Question) => string;
};

/**
 * All that leaves the facilitator's page for the group's screen: the words, their question, the component's name. Made
 * anew, field by field: no id, no count, no group, nobody's initials can slip in.
 */
export type ShownStep = {
  /** Absent when not classified; `label` in the nearest language the key has, absent for a code it does not list. */
  readonly component?: { readonly code: string; readonly label?: Said };
  readonly parts: readonly ShownPart[];
};

export function shownStep(
  { code, criteria }: ReadBackStep,
  codebook: CodebookView,
  locale: string,
  { questions, nameOf }: Asked,
): ShownStep {
  const parts = questions.flatMap((question): ShownPart[] => {
    const words = criteria.filter((criterion) => criterion.question === question).map(shownWords);
    return words.length === 0 ? [] : [{ question, name: nameOf(question), words }];
  });
  if (code === undefined) return { parts };
  const label = labelIn(codebook.entry(code)?.label ?? {}, locale);
  return { component: label === undefined ? { code } : { code, label }, parts };
}

function shownWords({ text, language, translation }: ReadBackStep['criteria'][number]): ShownWords {
  if (translation === undefined) return { text, language };
  return { text, language, translation: { text: translation.text, language: translation.language } };
}

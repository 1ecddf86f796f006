import type { CodebookView } from '#codebook/codebookView.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Question } from '#domain/platform/question.ts';
import type { ReadBackStep } from '#domain/views/readBackRound.ts';

type Said = { readonly text: string; readonly language: string };

/** A criterion as the group sees it: its words and their translation. */
type ShownWords = Said & { readonly translation?: Said };

/** `name`: the question's name on this platform. */
export type ShownPart = {
  readonly question: Question;
  readonly name: string;
  readonly words: readonly ShownWords[];
};

/** The questions in the platform's order, and their names. */
export type Asked = {
  readonly questions: readonly Question[];
  readonly nameOf: (question: Question) => string;
};

/**
 * All the data that the facilitator's page sends to the group's screen: the words, their question, the component's
 * name. It is built field by field, so that it can never contain an id, a count, a group or anybody's initials.
 */
export type ShownStep = {
  /** Absent if not classified; `label` is in the nearest language of the codebook, and absent for an unlisted code. */
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

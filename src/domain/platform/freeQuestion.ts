import { mapOf, oneOf, shape, text } from '#domain/record/fields.ts';
import { isBlank, languageLimit, textLimit } from '#domain/record/words.ts';
import { type FreePlace, freePlaces, methodQuestions, type Question, questionsWithFree } from './question.ts';

/** Words by the BCP 47 tag of their language. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** The fourth question of a platform that asks one in addition to the method's three. */
export type FreeQuestion = {
  /** False: no longer asked; existing answers are still shown. */
  readonly isAsked: boolean;
  /** How many of the method's questions come before it. */
  readonly place: FreePlace;
  readonly name: WordsByLanguage;
  /** Its wording; a group may have its own. */
  readonly wording: WordsByLanguage;
};

const byLanguage = mapOf(
  new RegExp(`^(?=.{2,${languageLimit}}$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$`),
  text(textLimit),
  50,
);

export const freeQuestionField = shape<FreeQuestion>({
  isAsked: oneOf([true, false]),
  place: oneOf(freePlaces),
  name: byLanguage,
  wording: byLanguage,
});

type HasFree = { readonly freeQuestion?: FreeQuestion };

/** All four questions in the platform's order. Without a fourth question, FREE comes last. */
export const questionOrder = (platform: HasFree | undefined): readonly Question[] =>
  questionsWithFree(platform?.freeQuestion?.place ?? 3);

/** The questions that a meeting of this platform asks. The list is the same object at each call. */
export const questionsAsked = (platform: HasFree | undefined): readonly Question[] =>
  platform?.freeQuestion?.isAsked === true ? questionOrder(platform) : methodQuestions;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The words in this language, else in a related one (`fr` for `fr-BE`), else in any; undefined if there are none. */
export function labelIn(words: WordsByLanguage | undefined, language: string): string | undefined {
  const said = Object.entries(words ?? {}).filter(([, each]) => !isBlank(each));
  const found =
    said.find(([tag]) => tag === language) ??
    said.find(([tag]) => primary(tag) === primary(language)) ??
    said[0];
  return found?.[1];
}

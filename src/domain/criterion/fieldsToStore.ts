import type { Problem } from '#domain/record/problem.ts';
import type { Content } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { firstTooLong, isBlank, textLimit, verbatim, wellFormed } from '#domain/record/words.ts';
import { type Criterion, expressionsLimit, type Translation } from './criterion.ts';
import { mostExpressions } from './ownShare.ts';

export const isExpressionCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= expressionsLimit;

type FieldsToStore = { readonly text: string; readonly translation?: Translation };

type TypedFields = Pick<Content<Criterion>, 'text' | 'expressions'> & {
  readonly translation?: Translation | undefined;
  readonly joined?: Criterion['joined'] | undefined;
};

/** The fields of a criterion as they may be stored: its words verbatim, its translation unless it is blank. */
export function fieldsToStore({
  text,
  expressions,
  translation,
  joined,
}: TypedFields): Result<FieldsToStore, Problem> {
  const limit = mostExpressions({ joined });
  if (!Number.isInteger(expressions) || expressions < 1 || expressions > limit) {
    return refused({ type: 'ExpressionsOutOfRange', value: expressions, limit });
  }
  const words = verbatim(text);
  if (!words.ok) return words;
  if (translation === undefined || isBlank(translation.text)) return done({ text: words.value });
  const tooLong = firstTooLong([[translation.text, textLimit]]);
  if (tooLong !== undefined) return refused(tooLong);
  return done({ text: words.value, translation: { ...translation, text: wellFormed(translation.text) } });
}

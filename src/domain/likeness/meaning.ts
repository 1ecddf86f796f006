import type { Classification } from '#domain/classification/classification.ts';
import { type FullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Reader } from '#domain/index/reader.ts';
import { type Change, changeIn, type Plan } from '#domain/record/change.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';

/**
 * The second subcode, as the method orders it: possibility, attainment, quality and sustainability are the steps from
 * one of the five situations to the next; R, opposition, stands aside.
 */
export const meanings = ['P', 'O', 'Q', 'S', 'R'] as const;
export type Meaning = (typeof meanings)[number];

/** The category of a code's meaning (`P15` → `P`); undefined for a code without one, the normal case. */
export const meaningOf = ({ meaning }: FullCode): Meaning | undefined =>
  meanings.find((category) => meaning?.startsWith(category) === true);

/** The same code with this meaning, or with none. A meaning of that category already there keeps its two digits. */
export function withMeaning(code: FullCode, meaning: Meaning | undefined): FullCode {
  if (meaning === meaningOf(code)) return code;
  const { meaning: _former, ...rest } = code;
  return meaning === undefined ? rest : { ...rest, meaning };
}

/** Those of these criteria that have no component yet, or are gone: no meaning can be given to them. */
export const withoutComponent = (
  index: Reader,
  criterionIds: readonly CriterionId[],
): readonly CriterionId[] => criterionIds.filter((id) => classified(index, id) === undefined);

/**
 * Gives criteria a meaning as one act, or takes it away (`undefined`): each keeps its own component, object and
 * beneficiary, and the key it was chosen with. Those without a component are passed over; with none left, refused.
 * Those that have this meaning already are no change.
 */
export function giveMeaning(
  index: Reader,
  criterionIds: readonly CriterionId[],
  meaning: Meaning | undefined,
): Result<Plan, Problem> {
  const choices = criterionIds.flatMap((id) => classified(index, id) ?? []);
  if (choices.length === 0) return refused({ type: 'NotFound', table: 'classifications' });
  const changes = choices.flatMap((choice) => changeTo(choice, withMeaning(choice.code, meaning)));
  return done({ act: { type: 'meaning', count: changes.length }, changes });
}

function classified(index: Reader, id: CriterionId): Classification | undefined {
  return index.record('criteria', id)?.deleted === undefined ? index.classificationOf(id) : undefined;
}

const changeTo = (choice: Classification, code: FullCode): readonly Change[] =>
  code === choice.code
    ? []
    : [
        changeIn('classifications', 'put', asSeen(choice), {
          ...contentOf(choice),
          code,
          typed: printFullCode(code),
        }),
      ];

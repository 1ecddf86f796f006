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
 * The second subcode, in the method's order. Possibility, attainment, quality and sustainability are the steps from one
 * of the five situations to the next; R, opposition, is not one of them.
 */
export const meanings = ['P', 'O', 'Q', 'S', 'R'] as const;
export type Meaning = (typeof meanings)[number];

/** The category of a code's meaning (`P15` → `P`); undefined for a code without one, which is usual. */
export const meaningOf = ({ meaning }: FullCode): Meaning | undefined =>
  meanings.find((category) => meaning?.startsWith(category) === true);

/**
 * The same code with this meaning, or with none. If its meaning is already of that category, it keeps its two digits.
 */
export function withMeaning(code: FullCode, meaning: Meaning | undefined): FullCode {
  if (meaning === meaningOf(code)) return code;
  const { meaning: _former, ...rest } = code;
  return meaning === undefined ? rest : { ...rest, meaning };
}

/** The criteria that cannot be given a meaning, because they have no component yet or no longer exist. */
export const withoutComponent = (
  index: Reader,
  criterionIds: readonly CriterionId[],
): readonly CriterionId[] => criterionIds.filter((id) => classified(index, id) === undefined);

/**
 * Gives criteria a meaning in one act, or removes it (`undefined`). Each keeps its own component, object and
 * beneficiary, and the codebook version it was chosen with. Criteria without a component are skipped; if none is left,
 * the plan is refused. Criteria that already have this meaning do not change.
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

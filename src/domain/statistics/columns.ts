import type { Classification } from '#domain/classification/classification.ts';
import type { CodeOrder, ComponentCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { GivenName } from '#domain/record/base.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { Stamp } from '#domain/record/stamp.ts';

/** What people said in a criterion, without what the program stores about its record. */
export type SpokenCriterion = Omit<Criterion, GivenName | 'platformId' | 'joinedTo'>;

/** A code with its coder, its codebook version and the coder's remark. */
export type GivenCode = Pick<Classification, 'typed' | 'code' | 'key' | 'coder' | 'memo'>;

/** Criteria as numbers, one row each, for counting. */
export type CountedColumns = {
  /** Number of rows. */
  readonly size: number;
  /** 0 is "not classified"; `n` is `components[n - 1]`. The code that counts: the settled one, else the group's own. */
  readonly component: Uint16Array;
  /** Position in `groups`. */
  readonly group: Uint16Array;
  /** Position in `questions`: 0 WB, 1 IB, 2 ACT, 3 FREE. */
  readonly question: Uint8Array;
  /** How many post-its said it. 32 bits: today a single value fits in 16, but an older file may hold more. */
  readonly expressions: Uint32Array;
  /** The codes in use, each once, in the codebook's order: a smaller number comes first. */
  readonly components: readonly ComponentCode[];
  /** Every group in the platform's order, including those without criteria. */
  readonly groups: readonly GroupId[];
};

/**
 * Criteria as columns, one row each. Statistics, reports, filters and files read criteria only through this type. Rows
 * are in the platform's order (by group, question, order), so that a pass can count distinct groups by remembering only
 * the last one. Nothing in it changes afterwards.
 *
 * What is compared over all rows is a column. What is only shown or written is asked for row by row: a large collection
 * then creates it on demand and keeps no object for each row. The same row may give another, equal object each time.
 */
export type Columns = CountedColumns & {
  /** The text as searches compare it (`fold`). */
  readonly folded: readonly string[];
  /**
   * `YYYY-MM-DD`: for an imported criterion the day given by the source, for one written here the day of its last
   * change, on whichever device; '' if unknown.
   */
  readonly day: readonly string[];
  /** What people said, its texts verbatim. `row` is from 0 to `size - 1`. */
  criterionAt(row: number): SpokenCriterion;
  /** The code that counts and who gave it; undefined: not classified. */
  codeAt(row: number): GivenCode | undefined;
  /** The latest change of the criterion; undefined if it has none, as in a file. */
  changeAt(row: number): Stamp | undefined;
};

/** A number for each code in the codebook's order, from 1; 0 for a row without a code. */
type NumberedCodes = Pick<CountedColumns, 'component' | 'components'>;

/**
 * Numbers the codes of rows: each code gets a provisional number when it is first met, then its place in `order`.
 * `codeOf` is called once for each row, in order.
 */
export function numberCodes<Row>(
  rows: readonly Row[],
  codeOf: (row: Row, place: number) => ComponentCode | undefined,
  order: CodeOrder,
): NumberedCodes {
  const component = new Uint16Array(rows.length);
  const numberByCode = new Map<ComponentCode, number>();
  rows.forEach((row, place) => {
    const code = codeOf(row, place);
    if (code === undefined) return;
    const number = numberByCode.get(code) ?? numberByCode.size + 1;
    if (number > numberByCode.size) numberByCode.set(code, number);
    component[place] = number;
  });
  const met = [...numberByCode.keys()];
  const components = met.toSorted(order);
  const places = Uint16Array.from([0, ...met.map((code) => components.indexOf(code) + 1)]);
  for (let row = 0; row < component.length; row += 1) component[row] = places[component[row] ?? 0] ?? 0;
  return { component, components };
}

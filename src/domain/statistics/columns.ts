import { type CodeOrder, type ComponentCode, createCodeOrder } from '#domain/componentCode.ts';
import type { GroupId } from '#domain/identity.ts';
import { questions } from '#domain/question.ts';
import type { Reader } from '#domain/reader.ts';

/**
 * Criteria as numbers, one row each: what every statistic reads. Rows stand group by group, in the platform's order,
 * which lets a pass count distinct groups by remembering only the last one.
 */
export type Columns = {
  /** Number of rows. */
  readonly size: number;
  /** 0 is "not classified"; `n` is `components[n - 1]`. */
  readonly component: Uint16Array;
  /** Position in `groups`. */
  readonly group: Uint16Array;
  /** Position in `questions`: 0 WB, 1 IB, 2 ACT, 3 FREE. */
  readonly question: Uint8Array;
  /** How many post-its said it. 32 bits: a single value fits in 16 today, what an older file held might not. */
  readonly expressions: Uint32Array;
  /** The codes met, each once, in the key's order. */
  readonly components: readonly ComponentCode[];
  /** Every live group, also those nobody wrote for. */
  readonly groups: readonly GroupId[];
};

/** Codes get provisional numbers as they are met; this turns those into places in the key's order, 0 staying 0. */
function intoKeyOrder(met: readonly ComponentCode[], order: CodeOrder, column: Uint16Array): ComponentCode[] {
  const components = [...met].sort(order);
  const placeByCode = new Map(components.map((code, place) => [code, place + 1]));
  const placeByNumber = Uint16Array.from([0, ...met.map((code) => placeByCode.get(code) ?? 0)]);
  for (let row = 0; row < column.length; row += 1) {
    column[row] = placeByNumber[column[row] ?? 0] ?? 0;
  }
  return components;
}

/**
 * The columns of a platform's live criteria, each with the code that counts: what was settled, else the group's own.
 * Codes stand in `order`, by default letters and digits. An empty platform gives empty columns.
 */
export function columnsOf(index: Reader, order: CodeOrder = createCodeOrder([])): Columns {
  const criteria = index.criteria();
  const size = criteria.length;
  const groups = index.groups().map(({ id }) => id);
  const groupNumber = new Map(groups.map((id, place) => [id, place]));
  const numberByCode = new Map<ComponentCode, number>();
  const component = new Uint16Array(size);
  const group = new Uint16Array(size);
  const question = new Uint8Array(size);
  const expressions = new Uint32Array(size);
  for (const [row, criterion] of criteria.entries()) {
    const code = index.classificationOf(criterion.id)?.code.component;
    if (code !== undefined && !numberByCode.has(code)) numberByCode.set(code, numberByCode.size + 1);
    component[row] = code === undefined ? 0 : (numberByCode.get(code) ?? 0);
    group[row] = groupNumber.get(criterion.groupId) ?? 0;
    question[row] = questions.indexOf(criterion.question);
    expressions[row] = criterion.expressions;
  }
  const components = intoKeyOrder([...numberByCode.keys()], order, component);
  return { size, component, group, question, expressions, components, groups };
}

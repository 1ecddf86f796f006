import type { Reader } from '#domain/index/reader.ts';
import { keptWith } from '#domain/views/bin.ts';
import { isLive } from './base.ts';
import { type Change, changeIn, type Plan } from './change.ts';
import { type AnyEntityRecord, lifeUnit, unitsOf } from './entity.ts';
import { type AnyRecord, contentOf } from './records.ts';
import { records as registry, type WritableTable } from './registry.ts';
import type { Seen } from './seen.ts';
import { withdrawal } from './withdraw.ts';

/** The value that a person chose or wrote for each conflicting unit of a record. */
export type Choices = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The choice for the unit "alive or withdrawn": a value with `deleted` withdraws the record. */
const isWithdrawal = (choices: Choices, seen: AnyRecord): boolean =>
  choices[lifeUnit] === undefined ? !isLive(seen) : choices[lifeUnit]['deleted'] === true;

/**
 * Applies the chosen values. Fields of a chosen unit that the value lacks are removed, because a unit's fields belong
 * together.
 */
function withChoices(table: WritableTable, content: object, choices: Choices): object {
  const chosen: Record<string, unknown> = { ...content };
  const units = unitsOf(registry[table]);
  for (const [unit, value] of Object.entries(choices)) {
    for (const field of units.find(({ name }) => name === unit)?.fields ?? []) {
      if (Object.hasOwn(value, field)) chosen[field] = value[field];
      else delete chosen[field];
    }
  }
  return chosen;
}

/**
 * Withdrawing a record also withdraws what belongs to it. Keeping a record also keeps what the other person's
 * withdrawal took with it.
 */
function belonging(
  reader: Reader,
  table: WritableTable,
  seen: AnyRecord,
  kind: 'put' | 'remove',
): readonly Change[] {
  if (kind === 'remove')
    return withdrawal(reader, table, [seen.id]).filter(({ after }) => after.id !== seen.id);
  const record = seen as unknown as AnyEntityRecord;
  const lives = record.siblings?.[lifeUnit] ?? [];
  if (lives.length === 0) return [];
  return keptWith(
    reader.records(),
    { table, record },
    lives.filter(({ value }) => value['deleted'] === true).map(({ stamp }) => stamp),
  );
}

/**
 * Plans a person's decision after they saw every value of a record. The other values are dropped, in every tab and in
 * every later copy. What was written since they looked stays as a sibling of the choice. Units that are not named keep
 * the shown value. Undo brings back the conflict with every value.
 */
export function chooseValues(
  reader: Reader,
  table: WritableTable,
  seen: Seen<AnyRecord>,
  choices: Choices,
): Plan {
  const kind = isWithdrawal(choices, seen) ? 'remove' : 'put';
  const after = withChoices(table, contentOf(seen), choices);
  const change = { ...changeIn(table, kind, seen as never, after as never), isChoice: true } as Change;
  return { act: { type: 'choose', count: 1 }, changes: [change, ...belonging(reader, table, seen, kind)] };
}

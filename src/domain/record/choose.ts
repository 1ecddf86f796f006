import type { Reader } from '#domain/index/reader.ts';
import { keptWith } from '#domain/views/bin.ts';
import { isLive } from './base.ts';
import { type Change, changeIn, type Plan } from './change.ts';
import { type AnyEntityRecord, lifeUnit, unitsOf } from './entity.ts';
import { type AnyRecord, contentOf } from './records.ts';
import { records as registry, type TableName } from './registry.ts';
import type { Seen } from './seen.ts';
import { withdrawal } from './withdraw.ts';

/** The value a person chose, or wrote, for each unit of a record in which several stood beside each other. */
export type Choices = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Chosen of the unit "alive or withdrawn": any value that says `deleted` withdraws the record. */
const isWithdrawal = (choices: Choices, seen: AnyRecord): boolean =>
  choices[lifeUnit] === undefined ? !isLive(seen) : choices[lifeUnit]['deleted'] === true;

/** The fields of a unit that a chosen value does not have are taken away: they belong together. */
function withChoices(table: TableName, content: object, choices: Choices): object {
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

/** Who withdraws a record withdraws what belongs to it; who keeps it keeps what the other's withdrawal took with it. */
function belonging(
  reader: Reader,
  table: TableName,
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
 * What a person decided, having seen every value of a record: the others go, in every tab and in every later copy. What
 * was written since they looked stays beside the choice. Units that are not named keep what is shown. Undo brings
 * the conflict back, with every value.
 */
export function chooseValues(
  reader: Reader,
  table: TableName,
  seen: Seen<AnyRecord>,
  choices: Choices,
): Plan {
  const kind = isWithdrawal(choices, seen) ? 'remove' : 'put';
  const after = withChoices(table, contentOf(seen), choices);
  const change = { ...changeIn(table, kind, seen as never, after as never), isChoice: true } as Change;
  return { act: { type: 'choose', count: 1 }, changes: [change, ...belonging(reader, table, seen, kind)] };
}

import { isLive } from '#domain/record/base.ts';
import { lifeUnit } from '#domain/record/entity.ts';
import { type AnyRecord, contentOf, type Stored } from '#domain/record/records.ts';
import type { TableName } from '#domain/record/registry.ts';
import type { Seen } from '#domain/record/seen.ts';
import { type Change, changeIn, type Plan } from './change.ts';

/** The value a person chose, or wrote, for each unit of a record in which several stood beside each other. */
export type Choices = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Chosen of the unit "alive or withdrawn": any value that says `deleted` withdraws the record. */
const isWithdrawal = (choices: Choices, seen: AnyRecord): boolean =>
  choices[lifeUnit] === undefined ? !isLive(seen) : choices[lifeUnit]['deleted'] === true;

/** The fields of a unit that a chosen value does not have are taken away: they belong together. */
function withChoices(content: Record<string, unknown>, choices: Choices, fieldsOf: UnitFields): object {
  const chosen: Record<string, unknown> = { ...content };
  for (const [unit, value] of Object.entries(choices)) {
    for (const field of fieldsOf(unit)) {
      if (Object.hasOwn(value, field)) chosen[field] = value[field];
      else delete chosen[field];
    }
  }
  return chosen;
}

type UnitFields = (unit: string) => readonly string[];

/**
 * What a person decided, having seen every value of a record: the others go, in every tab and in every later copy. Units
 * that are not named keep what is shown. Undo brings back what was shown before.
 */
export function chooseValues(
  table: TableName,
  seen: Seen<AnyRecord>,
  choices: Choices,
  fieldsOf: UnitFields,
): Plan {
  const kind = isWithdrawal(choices, seen) ? 'remove' : 'put';
  const after = withChoices(contentOf(seen) as never, choices, fieldsOf);
  const change = { ...changeIn(table, kind, seen as never, after as never), isChoice: true } as Change;
  return { act: { type: 'choose', count: 1 }, changes: [change] };
}

/** Brings back what was withdrawn, as it was. What belonged to it and went with it comes back too. */
export function restoreRecords(items: readonly Stored[]): Plan {
  const changes = items.map(({ table, record }) =>
    changeIn(table, 'put', record as never, contentOf(record) as never),
  );
  return { act: { type: 'restoreRecord', count: 1 }, changes };
}

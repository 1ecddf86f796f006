import { isLive } from '#domain/record/base.ts';
import type { Act } from '#domain/record/change.ts';
import {
  type AnyEntityRecord,
  type Entity,
  type Sibling,
  type Unit,
  unitsOf,
} from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import { isSameDot, type Stamp } from '#domain/record/stamp.ts';

/** One commit as the journal stores it. */
export type HistoryEntry = Stamp & {
  readonly act: Act;
  readonly replaced: readonly {
    readonly table: string;
    readonly id: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
};

type Fields = Readonly<Record<string, unknown>>;

/** One unit of a record, before and after an act. `before` is absent if the act created the record. */
export type UnitChange = {
  readonly unit: Unit;
  readonly before?: Fields;
  readonly after: Fields;
  /** The writer of the new value had not seen the old one, which stays as a sibling. */
  readonly isBeside: boolean;
  /** Siblings of the old value that were not chosen. */
  readonly left: readonly Sibling[];
};

/** What one act did to one record. */
export type HistoryStep = {
  readonly stamp: Stamp;
  /** Undefined for the creation of the record, if that act is older than the journal. */
  readonly act: Act | undefined;
  /** For an undo or a redo: the act it refers to, if the journal still has it. */
  readonly about: Act | undefined;
  readonly life: 'made' | 'withdrawn' | 'broughtBack' | undefined;
  readonly changes: readonly UnitChange[];
};

function valueIn({ fields }: Unit, record: AnyEntityRecord): Fields {
  const all = record as unknown as Fields;
  return Object.fromEntries(
    fields.filter((name) => Object.hasOwn(all, name)).map((name) => [name, all[name]]),
  );
}

function changesOf(
  entity: Entity,
  before: AnyEntityRecord | undefined,
  after: AnyEntityRecord,
): readonly UnitChange[] {
  return unitsOf(entity)
    .filter(({ name }) => !entity.quiet.includes(name))
    .flatMap((unit) => {
      const now = valueIn(unit, after);
      if (before === undefined) return [];
      const former = valueIn(unit, before);
      const beside = after.siblings?.[unit.name] ?? [];
      const left = (before.siblings?.[unit.name] ?? []).filter(
        ({ stamp, value }) => !isSame(value, now) && !beside.some((each) => isSameDot(each.stamp, stamp)),
      );
      if (isSame(former, now) && left.length === 0) return [];
      const isBeside = beside.some(({ value }) => isSame(value, former));
      return [{ unit, before: former, after: now, isBeside, left }];
    });
}

function lifeOf(before: AnyEntityRecord | undefined, after: AnyEntityRecord): HistoryStep['life'] {
  if (before === undefined) return 'made';
  if (isLive(before) === isLive(after)) return undefined;
  return isLive(after) ? 'broughtBack' : 'withdrawn';
}

const isUndo = ({ type }: Act): boolean => type === 'undo' || type === 'redo';

/** The act that an undo or a redo finally refers to, after following a chain of them. */
function aboutOf(entries: readonly HistoryEntry[], act: Act): Act | undefined {
  let about: Act | undefined = act;
  for (let step = 0; about !== undefined && isUndo(about) && step <= entries.length; step += 1) {
    const { of }: Act = about;
    about = entries.find(({ counter }) => counter === of)?.act;
  }
  return about === act ? undefined : about;
}

/**
 * Everything that the journal (newest first) says about one record, newest first. Rows of early versions do not say
 * what an act left: then the state found by the next act is used, or the current one. The list ends with the creation
 * of the record, taken from its own stamp if the journal does not reach back that far.
 */
export function historyOfRecord(
  entity: Entity,
  table: string,
  record: AnyEntityRecord,
  entries: readonly HistoryEntry[],
): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  let later = record;
  for (const { act, replaced, counter, device, wall } of entries) {
    const item = replaced.find((each) => each.table === table && each.id === record.id);
    if (item === undefined) continue;
    const before = item.before as AnyEntityRecord | undefined;
    const after = (item.after as AnyEntityRecord | undefined) ?? later;
    const stamp = { counter, device, wall };
    const life = lifeOf(before, after);
    const changes = changesOf(entity, before, after);
    steps.push({ stamp, act, about: aboutOf(entries, act), life, changes });
    later = before ?? after;
  }
  const first = steps.at(-1);
  if (first?.life === 'made' && isSameDot(first.stamp, record.stamp)) return steps;
  return [...steps, { stamp: record.stamp, act: undefined, about: undefined, life: 'made', changes: [] }];
}

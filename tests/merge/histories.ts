import fc from 'fast-check';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { emptyVector } from '#domain/record/vector.ts';
import {
  commit,
  commitAsNewer,
  created,
  type Database,
  type Editor,
  type Intent,
  mergeInto,
  type OnMeeting,
  type PlatformCopy,
} from './devices.ts';
import { idOf, type Kind, type Value } from './kinds.ts';
import { forgetful } from './oracle.ts';

export type World = {
  readonly kind: Kind;
  readonly databases: readonly Database[];
  readonly files: readonly PlatformCopy[];
  /** How many writers were ever created. No name is used twice. */
  readonly named: number;
};

/** The relative frequency of each act. */
const weights = {
  ...{ create: 2, edit: 11, open: 2, withdraw: 3, revive: 1, choose: 1, clear: 1, twice: 1, asNewer: 4 },
  ...{
    save: 2,
    saveOld: 1,
    saveSilent: 0,
    cloneEarly: 0,
    merge: 3,
    meet: 6,
    evict: 1,
    restore: 1,
    clone: 1,
    reopen: 1,
  },
};
type ActName = keyof typeof weights;

/** One step of a history. Each number selects one of the existing things, whatever its size. */
export type Step = {
  readonly act: ActName;
  readonly at: number;
  readonly record: number;
  /** Which open editor; 0 opens one for this step. */
  readonly editor: number;
  /** One bit for each unit that is changed. */
  readonly units: number;
  readonly values: number;
  readonly file: number;
};

const actNames = Object.entries(weights).flatMap(([name, weight]) =>
  Array<ActName>(weight).fill(name as ActName),
);

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...actNames),
  at: fc.nat(4),
  record: fc.nat(1),
  editor: fc.nat(3),
  units: fc.nat(511),
  values: fc.nat(999_999),
  file: fc.nat(7),
});

/**
 * A history begins with a record that all three devices have. The bias that would make most numbers 0 is turned off.
 */
export const historyArbitrary: fc.Arbitrary<readonly Step[]> = fc
  .noBias(fc.array(stepArbitrary, { minLength: 10, maxLength: 40, size: 'max' }))
  .map((steps) => [...beginning, ...steps]);

const nothing = { record: 0, editor: 0, units: 0, values: 0, file: 0 };
const beginning: readonly Step[] = [
  { ...nothing, act: 'create', at: 0 },
  { ...nothing, act: 'meet', at: 1 },
  { ...nothing, act: 'meet', at: 2 },
];

export const worldOf = (kind: Kind): World => ({
  kind,
  databases: ['A.0', 'B.1', 'C.2'].map(created),
  files: [],
  named: 3,
});

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

const without = (writer: string): string => writer.split('.')[0] ?? writer;

/** The values that a person wants for every unit: new ones for the changed units, the others as in `before`. */
function wantedValues(kind: Kind, step: Step, before: AnyEntityRecord | undefined): Map<string, Value> {
  const wanted = new Map<string, Value>();
  kind.units.forEach(({ name, fields, values }, at) => {
    const shown = fields.flatMap((field) =>
      before !== undefined && Object.hasOwn(before, field)
        ? [[field, (before as unknown as Value)[field]] as const]
        : [],
    );
    const isChosen = before === undefined || (step.units >> at) % 2 === 1;
    const chosen = pick(values, Math.floor(step.values / 3 ** at)) ?? {};
    wanted.set(name, isChosen ? chosen : Object.fromEntries(shown));
  });
  return wanted;
}

function editorFor(database: Database, step: Step): Editor | undefined {
  const open = step.editor > 0 ? pick(database.editors, step.editor) : undefined;
  const before = database.records.get(idOf(step.record));
  return open ?? (before && { before, known: database.known });
}

type DatabaseAct = (kind: Kind, database: Database, step: Step) => Database;

/** An act on a record that somebody sees; no act if there is no record. */
const onRecord =
  (put: 'put' | 'remove', isChoice: boolean, changes: (step: Step) => Step): DatabaseAct =>
  (kind, database, step) => {
    const editor = editorFor(database, step);
    if (editor === undefined) return database;
    const wanted = wantedValues(kind, changes(step), editor.before);
    return commit(kind, database, [{ id: editor.before.id, editor, kind: put, wanted, isChoice }]);
  };

const unchanged = (step: Step): Step => ({ ...step, units: 0 });
const same = (step: Step): Step => step;

const onDatabase: Partial<Record<ActName, DatabaseAct>> = {
  create: (kind, database, step) => {
    const wanted = wantedValues(kind, step, undefined);
    const id = idOf(step.record);
    return commit(kind, database, [{ id, editor: undefined, kind: 'put', wanted, isChoice: false }]);
  },
  edit: onRecord('put', false, same),
  withdraw: onRecord('remove', false, unchanged),
  revive: onRecord('put', false, unchanged),
  choose: onRecord('put', true, same),
  // One act that writes one record twice: its last write is what it means.
  twice: (kind, database, step) => {
    const editor = editorFor(database, step);
    if (editor === undefined) return database;
    const again = { ...step, units: step.units >> 1, values: step.values >> 1 };
    const intents = [step, again].map((each) => ({
      ...{ id: editor.before.id, editor, kind: each.units % 5 === 0 ? 'remove' : 'put', isChoice: false },
      wanted: wantedValues(kind, each, editor.before),
    }));
    return commit(kind, database, intents as readonly Intent[]);
  },
  clear: (kind, database, step) =>
    commit(
      kind,
      database,
      [...database.records.values()].map((before) => ({
        ...{ id: before.id, editor: { before, known: database.known }, kind: 'remove', isChoice: false },
        wanted: wantedValues(kind, unchanged(step), before),
      })),
    ),
  asNewer: (_kind, database, step) => {
    // Always the same record, so that what two devices wrote meets.
    const record = database.records.get(idOf(0));
    const mood = pick(['calm', 'brave', 'worried'], step.values) as string;
    if (record === undefined) return database;
    return commitAsNewer(database, record, { version: 5 + (step.units % 2), mood });
  },
  open: (_kind, database, step) => {
    const before = database.records.get(idOf(step.record));
    if (before === undefined) return database;
    return { ...database, editors: [...database.editors, { before, known: database.known }] };
  },
};

/** Whether a person acted on one device, without a file or another device. */
export const isOwnAct = ({ act }: Step): boolean => onDatabase[act] !== undefined;

const putAt = (world: World, at: number, database: Database): World => ({
  ...world,
  databases: world.databases.with(at % world.databases.length, database),
});

const keep = (world: World, file: PlatformCopy): World => ({ ...world, files: [...world.files, file] });

/** The world after one step. */
export function afterStep(world: World, step: Step, onMeeting?: OnMeeting): World {
  const database = pick(world.databases, step.at) as Database;
  const { kind } = world;
  const act = onDatabase[step.act];
  if (act !== undefined) return putAt(world, step.at, act(kind, database, step));
  const fresh = `${without(database.writer)}.${world.named}`;
  const others = world.databases.filter((each) => each !== database);
  const other = pick(others, step.file) as Database;
  const file = pick(world.files, step.file);
  const named = world.named + 1;
  // Acts that are not written yet are stored outside the database: they are still there when the database is gone.
  const evicted = { ...created(`D${named}.${world.named}`), editors: database.editors };
  switch (step.act) {
    case 'save':
      return keep(world, database);
    case 'saveOld':
      return keep(world, { ...database, seen: emptyVector, known: forgetful(database.known) });
    case 'saveSilent':
      return keep(world, { ...database, seen: emptyVector, isSilent: true });
    case 'merge':
      return file ? putAt(world, step.at, mergeInto(kind, database, file, onMeeting)) : world;
    case 'meet':
      return putAt(world, step.at, mergeInto(kind, database, other, onMeeting));
    case 'evict':
      return putAt({ ...world, named }, step.at, evicted);
    case 'restore':
      return file ? putAt({ ...world, named }, step.at, mergeInto(kind, evicted, file)) : world;
    case 'clone':
      if (world.databases.length > 4) return world;
      return { ...world, named, databases: [...world.databases, { ...database, writer: fresh }] };
    case 'cloneEarly':
      if (world.databases.length > 4) return world;
      return { ...world, named, databases: [...world.databases, { ...database, clock: fresh }] };
    default:
      return putAt({ ...world, named }, step.at, { ...database, writer: fresh });
  }
}

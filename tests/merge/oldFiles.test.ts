import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFault } from '#domain/record/entity.ts';
import { mergeRecords } from '#merge/merge.ts';
import { mergeInto, type OnMeeting, type PlatformCopy } from './devices.ts';
import { afterStep, historyArbitrary, isOwnAct, type Step, type World, worldOf } from './histories.ts';
import { type Kind, kinds } from './kinds.ts';
import { expectSame, valuesIn } from './laws.ts';
import { unitsOfKind } from './oracle.ts';

const runs = Math.ceil(Number(process.env['MERGE_RUNS'] ?? 300) / kinds.length);
const seed = Number(process.env['MERGE_SEED'] ?? Date.now());
const endOnFailure = process.env['MERGE_SHRINK'] === 'no';
const timeout = Math.max(30_000, runs * 100);

/**
 * The same histories, but a copy derives what an old file's copy had seen from the file's records, as the program does.
 * Here no editor outlives its database, because no early version wrote over a record that was gone.
 */
const asRead = (step: Step): Step => ({
  ...step,
  editor: 0,
  act: step.act === 'saveOld' ? 'saveSilent' : step.act,
});

/** The names of all values that a copy holds. */
const heldBy = (kind: Kind, { records }: PlatformCopy): ReadonlySet<string> =>
  new Set(
    [...records.values()].flatMap((record) =>
      unitsOfKind(kind).flatMap((unit) =>
        valuesIn(record, unit).map(
          ({ stamp }) => `${unit.name} of ${record.id}, by ${stamp.device} ${stamp.counter}`,
        ),
      ),
    ),
  );

/** The values that are gone from each database. */
const goneFrom = (kind: Kind, before: World, after: World): readonly string[] =>
  before.databases.flatMap((database, at) => {
    const held = heldBy(kind, after.databases[at] as PlatformCopy);
    return [...heldBy(kind, database)].filter((value) => !held.has(value));
  });

/** The end of a history, with the values that a person replaced: those that were gone after an act. */
function play(kind: Kind, history: readonly Step[]): World & { readonly replaced: ReadonlySet<string> } {
  let world = worldOf(kind);
  const replaced = new Set<string>();
  for (const step of history.map(asRead)) {
    const after = afterStep(world, step);
    if (isOwnAct(step)) for (const value of goneFrom(kind, world, after)) replaced.add(value);
    world = after;
  }
  return { ...world, replaced };
}

const together = (kind: Kind, own: PlatformCopy, others: readonly PlatformCopy[]): PlatformCopy =>
  others.reduce((copy, other) => mergeInto(kind, copy, other), own);

function expectNothingLost(kind: Kind, history: readonly Step[]): void {
  const { databases, files, replaced } = play(kind, history);
  const copies = [...databases, ...files];
  const [own, ...others] = copies as [PlatformCopy];
  const [one, two] = [together(kind, own, others), together(kind, own, others.toReversed())];
  // In one order a value may remain that the other copy knows to be replaced: it is dropped when the two are merged.
  const met = mergeInto(kind, one, two);
  expectSame(mergeInto(kind, two, one), met);
  const kept = copies.flatMap((copy) => [...heldBy(kind, copy)]).filter((value) => !replaced.has(value));
  for (const held of [one, two, met].map((copy) => heldBy(kind, copy))) {
    expect(kept.filter((value) => !held.has(value))).toEqual([]);
  }
}

test.each(kinds)(
  'Old files of $name that do not say what they have seen lose nobody’s words, and copies that read them agree once they meet',
  { timeout },
  (kind) => {
    const property = fc.property(historyArbitrary, (history) => expectNothingLost(kind, history));
    fc.assert(property, { numRuns: runs, seed, endOnFailure });
  },
);

/** The same histories, but a copied profile goes on writing under the name of the first, as in early versions. */
const asCopied = (step: Step): Step => (step.act === 'clone' ? { ...step, act: 'cloneEarly' } : step);

test.each(kinds)(
  'Where two devices of an early version gave one stamp twice, copies of $name give one good record in either direction',
  { timeout },
  (kind) => {
    const onMeeting: OnMeeting = (a, b, merged) => {
      expect(JSON.stringify(mergeRecords(kind.entity, b, a))).toBe(JSON.stringify(merged));
      expect(recordFault(kind.entity, merged)).toBeUndefined();
      expect(mergeRecords(kind.entity, a, a)).toEqual(a.record);
    };
    const property = fc.property(historyArbitrary, (history) => {
      history.map(asCopied).reduce((before, step) => afterStep(before, step, onMeeting), worldOf(kind));
    });
    fc.assert(property, { numRuns: runs, seed, endOnFailure });
  },
);

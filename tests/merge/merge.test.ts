import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsOf } from '#merge/conflicts.ts';
import type { Copy } from '#merge/merge.ts';
import { mergeInto, type OnMeeting, type PlatformCopy } from './devices.ts';
import { afterStep, historyArbitrary, type Step, type World, worldOf } from './histories.ts';
import { type Kind, kinds } from './kinds.ts';
import { expectAssociative, expectAsTheOracle, expectLaws, expectNothingLost, expectSame } from './laws.ts';

/**
 * The number of histories for each kind of record. `npm run test:merge` runs many more, each process with another seed.
 */
const runs = Math.ceil(Number(process.env['MERGE_RUNS'] ?? 300) / kinds.length);
const seed = Number(process.env['MERGE_SEED'] ?? Date.now());
/** Shrinking a failing history takes time. Turn it off to learn only whether a history fails. */
const endOnFailure = process.env['MERGE_SHRINK'] === 'no';
const timeout = Math.max(30_000, runs * 100);

/** A failure prints its seed: `MERGE_SEED=… npx vitest run tests/merge` replays the same histories. */
const check = (property: (history: readonly Step[]) => void): void =>
  fc.assert(fc.property(historyArbitrary, property), { numRuns: runs, seed, endOnFailure });

function play(
  kind: Kind,
  history: readonly Step[],
  look: (kind: Kind, copy: PlatformCopy) => void = () => {},
  onMeeting?: OnMeeting,
): World {
  let world = worldOf(kind);
  for (const step of history) {
    const before = world.databases;
    world = afterStep(world, step, onMeeting);
    for (const database of world.databases) if (!before.includes(database)) look(kind, database);
  }
  return world;
}

test.each(kinds)(
  'After every step of any history, a copy of $name holds what the set of all writes says',
  { timeout },
  (kind) => {
    check((history) => {
      play(kind, history, expectAsTheOracle);
    });
  },
);

test.each(kinds)(
  'Copies of $name may meet in either direction, again, with themselves and in any grouping: the result is the same',
  { timeout },
  (kind) => {
    check((history) => {
      let earlier: Copy | undefined;
      play(kind, history, undefined, (a, b, merged) => {
        expectLaws(kind, a, b, merged);
        if (earlier?.record.id === a.record.id) expectAssociative(kind, a, b, earlier);
        earlier = b;
      });
    });
  },
);

const everything = (kind: Kind, own: PlatformCopy, others: readonly PlatformCopy[]): PlatformCopy =>
  others.reduce((copy, other) => mergeInto(kind, copy, other), own);

test.each(kinds)(
  'When all copies of $name have exchanged everything, in whatever order, they are the same and nothing is lost',
  { timeout },
  (kind) => {
    check((history) => {
      const { databases, files } = play(kind, history);
      const copies = [...databases, ...files];
      const first = everything(kind, copies[0] as PlatformCopy, copies);
      expectSame(everything(kind, copies.at(-1) as PlatformCopy, copies.toReversed()), first);
      const [inTheMiddle] = copies.splice(copies.length >> 1, 1) as [PlatformCopy];
      expectSame(everything(kind, inTheMiddle, copies), first);
      expectAsTheOracle(kind, first);
      expectNothingLost(kind, first);
    });
  },
);

/** Events that the histories must reach, because otherwise the properties above would prove nothing about them. */
const events = [
  'values in conflict',
  'a withdrawal beside an edit',
  'three values',
  'a quiet conflict',
  'parts of a newer version that meet',
] as const;

function eventsIn(kind: Kind, { records }: PlatformCopy): readonly (typeof events)[number][] {
  return [...records.values()].flatMap((record) => {
    const conflicts = conflictsOf(kind.entity, record);
    const quiet = kind.entity.quiet.some((unit) => record.siblings?.[unit] !== undefined);
    return [
      ...(conflicts.length > 0 ? [events[0]] : []),
      ...(conflicts.some(({ unit }) => unit.name === 'deleted') ? [events[1]] : []),
      ...(conflicts.some(({ values }) => values.length > 2) ? [events[2]] : []),
      ...(quiet ? [events[3]] : []),
    ];
  });
}

test('The histories are no easy ones: every kind of conflict comes up in many of them', () => {
  const [small] = kinds as [Kind];
  const met = fc.sample(historyArbitrary, { numRuns: 100, seed: 1 }).map((history) => {
    const seen = new Set<string>();
    const look = (kind: Kind, copy: PlatformCopy) => {
      for (const event of eventsIn(kind, copy)) seen.add(event);
    };
    play(small, history, look, (a, b) => {
      const [own, other] = [a.record.newer, b.record.newer];
      if (own !== undefined && other !== undefined && own.json !== other.json) seen.add(events[4]);
    });
    return seen;
  });
  for (const event of events) expect(met.filter((seen) => seen.has(event)).length).toBeGreaterThan(5);
});

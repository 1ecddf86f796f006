import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Copy,
  changed,
  codeOf,
  commit,
  criterionOf,
  emptyCopy,
  erase,
  erasuresIn,
  groups,
  merge,
  passTime,
  planOf,
  platformRow,
  rowIn,
} from './erasingWorld.ts';

const runs = Math.ceil(Number(process.env['MERGE_RUNS'] ?? 300) / 3);
const seed = Number(process.env['MERGE_SEED'] ?? Date.now());
const timeout = Math.max(30_000, runs * 100);

const acts = [
  'write',
  'reword',
  'withdraw',
  'move',
  'join',
  'code',
  'merge',
  'merge',
  'merge',
  'erase',
] as const;

type Step = {
  readonly act: (typeof acts)[number] | 'eraseGroup';
  readonly at: number;
  readonly other: number;
  readonly n: number;
  readonly to: number;
};

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  at: fc.nat(2),
  other: fc.nat(1),
  n: fc.nat(3),
  to: fc.nat(3),
});

const histories = (step: fc.Arbitrary<Step>) =>
  fc.noBias(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }));

/**
 * The naive truth beside a copy: the same platform where nothing was ever erased, and the ids that were. What a copy
 * must hold is the first without the second.
 */
type World = {
  readonly copies: readonly Copy[];
  readonly shadows: readonly Copy[];
  readonly erased: readonly ReadonlySet<string>[];
};

const others = (at: number): readonly number[] => [0, 1, 2].filter((each) => each !== at);

/** An act of a person, who sees only what their copy shows. */
function acted(seen: Copy, { act, n, to }: Step, on: Copy): Copy {
  const content = criterionOf(n);
  const isHere = rowIn(seen, 'criteria', content.id) !== undefined;
  const [group] = [groups[to % 2]];
  const put = (fields: object, kind: 'put' | 'remove' = 'put') =>
    commit(on, planOf(changed(on, 'criteria', content, fields, kind)));
  if (act === 'write') return isHere ? passTime(on) : put({});
  if (!isHere) return passTime(on);
  if (act === 'reword') return put({ text: `mots ${to}` });
  if (act === 'withdraw') return put({}, 'remove');
  if (act === 'move') return put({ groupId: group?.id });
  if (act === 'join') return put({ joinedTo: criterionOf(to).id });
  return commit(on, planOf(changed(on, 'classifications', codeOf(n), { typed: `A0${to + 1}` })));
}

function afterStep(world: World, step: Step): World {
  const { copies, shadows, erased } = world;
  const { at, n } = step;
  const [copy, shadow] = [copies[at] as Copy, shadows[at] as Copy];
  const known = erased[at] as ReadonlySet<string>;
  const withCopy = (own: Copy, naive: Copy, ids: ReadonlySet<string> = known): World => ({
    copies: copies.with(at, own),
    shadows: shadows.with(at, naive),
    erased: erased.with(at, ids),
  });
  if (step.act === 'erase') {
    const { id } = criterionOf(n);
    return withCopy(erase(copy, 'criteria', id), passTime(shadow), new Set([...known, id]));
  }
  if (step.act === 'merge') {
    const from = others(at)[step.other] as number;
    const ids = new Set([...known, ...(erased[from] as ReadonlySet<string>)]);
    return withCopy(merge(copy, copies[from] as Copy), merge(shadow, shadows[from] as Copy), ids);
  }
  return withCopy(acted(copy, step, copy), acted(copy, step, shadow));
}

const begun = (writer: string): Copy =>
  commit(
    emptyCopy(writer),
    planOf(
      ...[platformRow].map((row) => changed(emptyCopy(''), 'platforms', row, {})),
      ...groups.map((row) => changed(emptyCopy(''), 'groups', row, {})),
    ),
  );

function start(): World {
  const first = begun('A');
  const copies = ['A', 'B', 'C'].map((writer) => ({ ...first, writer }));
  return { copies, shadows: copies, erased: copies.map(() => new Set<string>()) };
}

/** What must be left of a table: an erased criterion has no value, and nobody's code of it has one either. */
const expectedRows = (shadow: Copy, erased: ReadonlySet<string>, table: string) =>
  (shadow.rows[table] ?? []).filter((row) => {
    const { criterionId = '' } = row as { readonly criterionId?: string };
    return !erased.has(row.id) && !erased.has(criterionId);
  });

test('An erased record has no value, whatever was written to it, before, after or at the same time', {
  timeout,
}, () => {
  fc.assert(
    fc.property(histories(stepArbitrary), (history) => {
      let world = start();
      for (const step of history) {
        world = afterStep(world, step);
        const [copy, shadow] = [world.copies[step.at] as Copy, world.shadows[step.at] as Copy];
        const erased = world.erased[step.at] as ReadonlySet<string>;
        for (const table of ['platforms', 'groups', 'criteria', 'classifications']) {
          expect(copy.rows[table]).toStrictEqual(expectedRows(shadow, erased, table));
        }
        expect(erasuresIn(copy).map(({ id }) => id)).toEqual(expect.arrayContaining([...erased]));
      }
    }),
    { numRuns: runs, seed },
  );
});

const content = ({ rows }: Copy) => rows;

/** The same steps, and groups that are erased with everything in them. */
const withGroups = stepArbitrary.chain((step) =>
  fc.nat(11).map((dice): Step => (dice === 0 ? { ...step, act: 'eraseGroup' } : step)),
);

const playAll = (history: readonly Step[]): readonly Copy[] =>
  history.reduce(
    (copies, step) => {
      const copy = copies[step.at] as Copy;
      if (step.act === 'eraseGroup')
        return copies.with(step.at, erase(copy, 'groups', (groups[1] as { id: string }).id));
      if (step.act === 'erase') return copies.with(step.at, erase(copy, 'criteria', criterionOf(step.n).id));
      if (step.act === 'merge')
        return copies.with(step.at, merge(copy, copies[others(step.at)[step.other] as number] as Copy));
      return copies.with(step.at, acted(copy, step, copy));
    },
    start().copies as readonly Copy[],
  );

test('Copies that erased records, and groups with all that is in them, agree once all have met, in any order', {
  timeout,
}, () => {
  fc.assert(
    fc.property(histories(withGroups), (history) => {
      const [a, b, c] = playAll(history) as [Copy, Copy, Copy];
      const together = (...copies: readonly Copy[]) => copies.reduce(merge);
      const [abc, cba, bac] = [together(a, b, c), together(c, b, a), together(b, a, c)];
      const all = together(abc, cba, bac);
      for (const copy of [abc, cba, bac]) expect(content(together(copy, all))).toStrictEqual(content(all));
      expect(content(merge(all, all))).toStrictEqual(content(all));
      // An exchange in both directions gives one platform, whoever begins.
      expect(content(merge(a, b))).toStrictEqual(content(merge(b, a)));
    }),
    { numRuns: runs, seed },
  );
});

test('Nothing is left of what stood in an erased group, also where it was written without knowing of the erasure', () => {
  const [a, b] = start().copies as [Copy, Copy];
  const [, group] = groups;
  const inGroup = { ...criterionOf(1), groupId: group.id };
  const written = commit(
    commit(b, planOf(changed(b, 'criteria', inGroup, {}))),
    planOf(changed(b, 'classifications', codeOf(1), {})),
  );
  for (const copy of [
    merge(erase(a, 'groups', group.id), written),
    merge(written, erase(a, 'groups', group.id)),
  ]) {
    expect(copy.rows['criteria']).toEqual([]);
    expect(copy.rows['classifications']).toEqual([]);
    expect(copy.rows['groups']?.map(({ id }) => id)).toEqual([groups[0].id]);
    expect(
      erasuresIn(copy)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([inGroup.id, codeOf(1).id, group.id].toSorted());
  }
});

test('A criterion that was moved to another group before its old group was erased stays, on every copy', () => {
  const [a, b] = start().copies as [Copy, Copy];
  const [first, second] = groups;
  const written = commit(
    a,
    planOf(changed(a, 'criteria', { ...criterionOf(1), groupId: second.id } as never, {})),
  );
  const behind = merge(b, written);
  const moved = commit(written, planOf(changed(written, 'criteria', criterionOf(1), { groupId: first.id })));
  const erased = erase(moved, 'groups', second.id);
  for (const copy of [merge(erased, behind), merge(behind, erased)]) {
    expect(copy.rows['criteria']).toMatchObject([{ id: criterionOf(1).id, groupId: first.id }]);
  }
});

test('A criterion joined to one that was erased elsewhere stays: it is another person’s post-it', () => {
  const [a] = start().copies as [Copy];
  const two = commit(
    a,
    planOf(changed(a, 'criteria', criterionOf(1), {}), changed(a, 'criteria', criterionOf(2), {})),
  );
  const joined = commit(
    { ...two, writer: 'B' },
    planOf(changed(two, 'criteria', criterionOf(2), { joinedTo: criterionOf(1).id })),
  );
  const met = merge(joined, erase(two, 'criteria', criterionOf(1).id));
  expect(met.rows['criteria']?.map(({ id }) => id)).toEqual([criterionOf(2).id]);
});

test('50,000 erasures are merged, and what they name stays away', { timeout: 60_000 }, () => {
  const [a, b] = start().copies as [Copy, Copy];
  const many = Array.from({ length: 50_000 }, (_, n) => criterionOf(n));
  const erasures = many.map(({ id, platformId }) => ({
    ...{ id, platformId, table: 'criteria', day: '2026-03-14' },
    stamp: { counter: 2, device: 'B', wall: '' },
  }));
  const other = { ...b, rows: { ...b.rows, erasures: erasures as never } };
  const here = commit(a, planOf(...many.slice(0, 3).map((row) => changed(a, 'criteria', row, {}))));
  const met = merge(here, other);
  expect(met.rows['criteria']).toEqual([]);
  expect(erasuresIn(met)).toHaveLength(50_000);
});

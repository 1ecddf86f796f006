import { expect, test } from 'vitest';
import { conflictsOf } from '#merge/conflicts.ts';
import type { Copy } from '#merge/merge.ts';
import { choose, content, made, meet, small, stampOf, withdraw, withoutVector, write } from './tablets.ts';

/** What a person has to choose: the values of each unit, the shown one first. */
const choices = ({ record }: Copy) =>
  conflictsOf(small.entity, record).map(({ values }) => values.map(({ value }) => value));

test('Two people who corrected different fields have nothing to choose: both corrections are kept', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { maybe: 'm' }));
  expect(met.record).toMatchObject({ alone: 'b', maybe: 'm' });
  expect(choices(met)).toEqual([]);
});

test('Two people who corrected the same field both keep their words: one is shown, the other is kept beside it', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  expect(met.record).toMatchObject({
    alone: 'c',
    siblings: { alone: [{ stamp: stampOf(2, 'A'), value: { alone: 'b' } }] },
  });
  expect(choices(met)).toEqual([[{ alone: 'c' }, { alone: 'b' }]]);
});

test('The greater counter is shown, whatever its writer is called; only equal counters are told apart by name', () => {
  const twice = write(write(made, 'A', { alone: 'b' }), 'A', { alone: 'c' });
  expect(meet(twice, write(made, 'Z', { alone: 'd' })).record).toMatchObject({ alone: 'c' });
  expect(meet(write(made, 'A', { alone: 'b' }), write(made, 'Z', { alone: 'd' })).record).toMatchObject({
    alone: 'd',
  });
});

test('Fields that mean something only together are kept and chosen together', () => {
  const met = meet(write(made, 'A', { second: 's' }), write(made, 'B', { first: 'g' }));
  expect(choices(met)).toEqual([[{ first: 'g' }, { first: 'f', second: 's' }]]);
  expect(met.record).not.toHaveProperty('second');
});

test('Two people who wrote the same have nothing to choose, and the next correction replaces both', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'b' }));
  expect(met.record.siblings).toHaveProperty('alone');
  expect(choices(met)).toEqual([]);
  expect(write(met, 'A', { alone: 'c' }).record.siblings).toBeUndefined();
});

test('Two windows that each write the same without seeing the other have one version, however often they do', () => {
  const blind = { before: made.record };
  let copy = made;
  for (let time = 0; time < 150; time += 1) copy = write(copy, `A.${time % 2}`, { alone: 'b' }, blind);
  expect(copy.record).toMatchObject({ alone: 'b' });
  expect(copy.record).not.toHaveProperty('siblings');
});

test('A blind write of a value that is kept beside makes it the shown one, and the other still waits for a choice', () => {
  const pair = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  const again = write(pair, 'A', { alone: 'b' }, { before: made.record });
  expect(again.record.siblings?.['alone']).toHaveLength(1);
  expect(choices(again)).toEqual([[{ alone: 'b' }, { alone: 'c' }]]);
});

test('Of three values, two of them equal, a person chooses between two', () => {
  const pair = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  expect(choices(meet(pair, write(made, 'C', { alone: 'b' })))).toEqual([[{ alone: 'b' }, { alone: 'c' }]]);
});

test('A correction replaces what its person saw; the value that was not shown still waits for a choice', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  expect(choices(write(met, 'A', { alone: 'd' }))).toEqual([[{ alone: 'd' }, { alone: 'b' }]]);
});

test('A correction of something else chooses nothing: the values that wait keep their own stamps', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  const corrected = write(met, 'A', { maybe: 'm' });
  expect(choices(corrected)).toEqual([[{ alone: 'c' }, { alone: 'b' }]]);
  expect(corrected.record.dots?.['alone']).toEqual(stampOf(2, 'B'));
});

test('What came in while an editor was open is not replaced by it: it is kept beside', () => {
  const met = meet(made, write(made, 'B', { alone: 'c' }));
  const saved = write(met, 'A', { alone: 'd' }, { before: made.record });
  expect(choices(saved)).toEqual([[{ alone: 'd' }, { alone: 'c' }]]);
});

test('An editor that was left open does not put back the fields its person did not touch', () => {
  const met = meet(made, write(made, 'B', { alone: 'c', first: 'g' }));
  const saved = write(met, 'A', { maybe: 'm' }, { before: made.record });
  expect(saved.record).toMatchObject({ alone: 'c', first: 'g', maybe: 'm' });
  expect(choices(saved)).toEqual([]);
});

test('A choice ends the conflict on every tablet, also on those that still hold the values apart', () => {
  const [a, b] = [write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' })];
  const chosen = choose(meet(a, b), 'C', { alone: 'b' });
  for (const met of [meet(chosen, a), meet(chosen, b), meet(meet(chosen, a), b)]) {
    expect(met.record).toMatchObject({ alone: 'b' });
    expect(choices(met)).toEqual([]);
  }
});

test('Choosing the value that is already shown is a choice too', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  const chosen = choose(met, 'A', {});
  expect(choices(chosen)).toEqual([]);
  expect(chosen.record).toMatchObject({ alone: 'c', dots: { alone: stampOf(3, 'A') } });
});

test('Two different choices of the same conflict are a conflict again', () => {
  const met = meet(write(made, 'A', { alone: 'b' }), write(made, 'B', { alone: 'c' }));
  const again = meet(choose(met, 'A', { alone: 'b' }), choose(met, 'B', { alone: 'c' }));
  expect(choices(again)).toEqual([[{ alone: 'c' }, { alone: 'b' }]]);
});

test('What a person withdrew while another corrected it stays on the screen, and somebody has to choose', () => {
  const met = meet(withdraw(made, 'B'), write(made, 'A', { alone: 'b' }));
  expect(met.record).toMatchObject({ alone: 'b' });
  expect(met.record).not.toHaveProperty('deleted');
  expect(choices(met)).toEqual([[{}, { deleted: true }]]);
  expect(conflictsOf(small.entity, met.record)).toMatchObject([{ unit: { name: 'deleted', fields: [] } }]);
});

test('Whoever chooses the withdrawal withdraws it for all', () => {
  const edited = write(made, 'A', { alone: 'b' });
  const met = meet(withdraw(made, 'B'), edited);
  const chosen = write(met, 'C', {}, { kind: 'remove', isChoice: true });
  expect(meet(chosen, edited).record.deleted).toEqual(stampOf(3, 'C'));
  expect(choices(meet(chosen, edited))).toEqual([]);
});

test('A withdrawal by somebody who had seen the correction is kept, and an older copy does not bring it back', () => {
  const edited = write(made, 'A', { alone: 'b' });
  const withdrawn = withdraw(edited, 'B');
  for (const older of [made, edited]) {
    expect(meet(withdrawn, older).record.deleted).toEqual(stampOf(3, 'B'));
  }
});

test('A withdrawal does not end what somebody wrote since on a copy that had seen less', () => {
  const [a, b] = [write(made, 'A', { alone: 'b' }), write(made, 'B', { maybe: 'm' })];
  const met = meet(withdraw(a, 'A'), b);
  expect(met.record).not.toHaveProperty('deleted');
  expect(choices(met)).toEqual([[{}, { deleted: true }]]);
});

test('What two people withdrew is withdrawn, and there is nothing to choose', () => {
  const met = meet(withdraw(made, 'A'), withdraw(made, 'B'));
  expect(met.record.deleted).toEqual(stampOf(2, 'B'));
  expect(choices(met)).toEqual([]);
  expect(write(met, 'A', {}).record).not.toHaveProperty('deleted');
  expect(write(met, 'A', {}).record.siblings).toBeUndefined();
});

test('A withdrawn record that somebody brought back is back everywhere', () => {
  const withdrawn = withdraw(made, 'A');
  const met = meet(write(withdrawn, 'B', {}), withdrawn);
  expect(met.record).not.toHaveProperty('deleted');
  expect(met.record.dots).toEqual({ deleted: stampOf(3, 'B') });
});

test('Nobody is asked about a position: the latest is kept, and the next move replaces all of them', () => {
  const met = meet(write(made, 'A', { place: 2 }), write(made, 'B', { place: 3 }));
  expect(met.record).toMatchObject({ place: 3 });
  expect(met.record.siblings).toHaveProperty('place');
  expect(choices(met)).toEqual([]);
  expect(write(met, 'A', { place: 2 }).record.siblings).toBeUndefined();
});

test('A field that somebody emptied stays empty when an older copy comes in', () => {
  const filled = write(made, 'A', { maybe: 'm' });
  const emptied = write(filled, 'B', { maybe: undefined });
  expect(meet(emptied, filled).record).not.toHaveProperty('maybe');
  expect(choices(meet(emptied, write(filled, 'C', { maybe: 'n' })))).toEqual([[{ maybe: 'n' }, {}]]);
});

test('A file of any age with what it has seen changes nothing that was written since', () => {
  const later = choose(write(write(made, 'A', { alone: 'b' }), 'B', { alone: 'c' }), 'A', { alone: 'd' });
  expect(meet(later, made).record).toEqual(later.record);
});

test('A file that does not say what it has seen takes nothing away; what it contains is kept beside', () => {
  const later = write(made, 'A', { alone: 'b' });
  const met = meet(later, withoutVector(made));
  expect(met.record).toEqual(later.record);
  const unknown = meet(made, withoutVector(later));
  expect(unknown.record).toMatchObject({ alone: 'b' });
  expect(choices(unknown)).toEqual([[{ alone: 'b' }, { alone: 'a' }]]);
});

test('The same derived record made on two tablets is one record, of the earlier write', () => {
  const stamp = stampOf(1, 'B');
  const other: Copy = { record: { ...made.record, stamp }, seen: { B: 1 } };
  const met = meet(made, other);
  expect(met.record.stamp).toEqual(stampOf(1, 'A'));
  expect(choices(met)).toEqual([]);
  expect(choices(meet(made, write(other, 'B', { alone: 'b' })))).toEqual([[{ alone: 'b' }, { alone: 'a' }]]);
});

test('A record made again over one that is there keeps the words of both', () => {
  const again = write(made, 'B', { ...content, alone: 'b' }, { before: undefined });
  expect(choices(again)).toEqual([[{ alone: 'b' }, { alone: 'a' }]]);
  expect(again.record.stamp).toEqual(made.record.stamp);
});

test('A tablet and the copy of its profile write under two names, and keep the words of both', () => {
  const met = meet(write(made, 'A.1', { alone: 'b' }), write(made, 'A.2', { alone: 'c' }));
  expect(choices(met)).toEqual([[{ alone: 'c' }, { alone: 'b' }]]);
});

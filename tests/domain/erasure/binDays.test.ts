import { expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { type Announcement, announcedOn, dueInBin, erasedFrom } from '#domain/erasure/binDays.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import { withdrawnIn } from '#domain/views/bin.ts';
import {
  aClassification,
  aCriterion,
  anIndex,
  aPlatform,
  criterionIdOf,
  groupIdOf,
  platformId,
} from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Withdrawn on 14 March 2026, so its 30 days are over on 13 April. */
function withOneWithdrawn() {
  const index = anIndex([aCriterion(1), aCriterion(2)], [aClassification(1, 'A08')]);
  perform(index, removeCriteria(index, [criterionIdOf(1)]));
  return index;
}

const dueOn = (day: string, announced: readonly Announcement[], binDays = 30) =>
  dueInBin(withOneWithdrawn(), aPlatform({ binDays }), at(day), announced);

const first = criterionIdOf(1);
const announcedBefore = announcedOn([], at('2026-04-10'), [first]);

test('What is in the bin for its days is erased with what was withdrawn with it, once it was announced', () => {
  expect(dueOn('2026-04-13', announcedBefore).now).toEqual({
    ids: [first],
    erasing: {
      platformId,
      day: '2026-04-13',
      items: [
        { table: 'criteria', id: criterionIdOf(1) },
        { table: 'classifications', id: aClassification(1, 'A08').id },
      ],
    },
  });
  expect(dueOn('2026-04-12', announcedBefore).now).toBeUndefined();
  expect(dueOn('2026-04-13', announcedBefore, 31).now).toBeUndefined();
});

test('The days before, the screen says how many items will be erased, and when', () => {
  expect(dueOn('2026-04-05', []).coming).toBeUndefined();
  expect(dueOn('2026-04-06', []).coming).toEqual({ count: 1, day: '2026-04-13' });
  expect(dueOn('2026-04-13', announcedBefore).coming).toBeUndefined();
});

test('A tablet that was not used for months announces first, and erases on another day', () => {
  const said = dueOn('2026-09-01', []);
  expect(said.now).toBeUndefined();
  expect(said.coming).toEqual({ count: 1, day: '2026-09-02' });
  expect(dueOn('2026-09-01', said.announced).now).toBeUndefined();
  expect(dueOn('2026-09-02', said.announced).now?.ids).toEqual([first]);
});

test('An item that was not itself announced stays: one that a file brought, or that a setting made due', () => {
  const others = announcedOn([], at('2026-04-10'), [criterionIdOf(7)]);
  const due = dueOn('2026-04-13', others);
  expect(due.now).toBeUndefined();
  expect(due.coming).toEqual({ count: 1, day: '2026-04-14' });
  expect(due.announced).toEqual([{ day: '2026-04-13', at: at('2026-04-13'), ids: [first] }]);
});

test('An announcement just before midnight is no announcement of the day before: 24 hours must pass', () => {
  const evening = new Date(2026, 3, 13, 23, 55).getTime();
  const due = (now: number) =>
    dueInBin(withOneWithdrawn(), aPlatform(), now, announcedOn([], evening, [first]));
  const night = due(evening + 10 * 60_000);
  expect(night.now).toBeUndefined();
  expect(night.coming?.day).toBe('2026-04-14');
  expect(due(evening + 24 * 3_600_000).now?.ids).toEqual([first]);
});

test('While two devices disagree on the days of the bin, the larger number counts', () => {
  const siblings = { binDays: [{ stamp: { counter: 2, device: 'b', wall: '' }, value: { binDays: 90 } }] };
  const due = (more: object) =>
    dueInBin(withOneWithdrawn(), aPlatform({ binDays: 7, ...more }), at('2026-04-13'), announcedBefore);
  expect(due({}).now?.ids).toEqual([first]);
  expect(due({ siblings }).now).toBeUndefined();
});

test('A clock that was wrong for a day erases nothing, then or later', () => {
  const told = announcedOn([], at('2031-01-01'), [first]);
  expect(dueOn('2031-01-01', told).now).toBeUndefined();
  expect(announcedOn(told, at('2026-03-20'), [])).toEqual([]);
  expect(dueOn('2026-04-13', told).announced).toEqual([
    { day: '2026-04-13', at: at('2026-04-13'), ids: [first] },
  ]);
});

test('An announcement stays as long as it is about something, and a large bin is announced part by part', () => {
  const many = Array.from({ length: 1_500 }, (_, n) => criterionIdOf(n));
  const told = announcedOn([], at('2026-04-10'), many);
  expect(told).toMatchObject([{ ids: { length: 1_000 } }]);
  expect(announcedOn(told, at('2026-04-11'), many)).toEqual(told);
  const left = announcedOn(told, at('2026-04-11'), many.slice(999));
  expect(left.map(({ ids }) => ids.length)).toEqual([1, 500]);
  expect(announcedOn(told, at('2026-04-11'), [])).toEqual([]);
});

test('A withdrawn group in which somebody wrote without knowing is still shown, so it is neither announced nor erased', () => {
  const index = anIndex([aCriterion(1)]);
  const changes = withdrawal(index, 'groups', [groupIdOf(1)]);
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes });
  const told = announcedOn([], at('2026-04-10'), [groupIdOf(1)]);
  const due = () => dueInBin(index, aPlatform(), at('2026-04-13'), told);
  expect(due().now?.erasing.items[0]).toEqual({ table: 'groups', id: groupIdOf(1) });
  index.apply({ counter: 9, seen: {}, stored: [{ table: 'criteria', record: aCriterion(2) }] });
  expect(index.groups().map(({ id }) => id)).toEqual([groupIdOf(1)]);
  expect(due()).toEqual({ announced: [] });
});

test('Two versions between which nobody chose wait in the bin for a person, whatever its days', () => {
  const dueWith = (other: string) => {
    const beside = [{ stamp: { counter: 1, device: 'b', wall: '' }, value: { text: other, language: 'fr' } }];
    const index = anIndex([
      aCriterion(1, { text: 'Avoir un toit', siblings: { text: beside } }),
      aCriterion(2),
    ]);
    perform(index, removeCriteria(index, [criterionIdOf(1)]));
    return dueInBin(index, aPlatform(), at('2026-04-13'), announcedBefore);
  };
  expect(dueWith('Avoir un logement')).toEqual({ announced: [] });
  expect(dueWith('Avoir un toit').now?.ids).toEqual([first]);
});

const beside = [{ stamp: { counter: 1, device: 'b', wall: '' }, value: { text: 'Un banc' } }];
const late = { ...aClassification(2, 'B02', { coder: 'ab' }), criterionId: criterionIdOf(1) };

test('A withdrawn group waits too, while one of its criteria has two versions', () => {
  const index = anIndex([aCriterion(1), aCriterion(2, { siblings: { text: beside } })]);
  const changes = withdrawal(index, 'groups', [groupIdOf(1)]);
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes });
  const told = announcedOn([], at('2026-04-10'), [groupIdOf(1)]);
  expect(dueInBin(index, aPlatform(), at('2026-04-13'), told)).toEqual({ announced: [] });
});

test('A criterion that somebody classified without knowing that it was withdrawn waits for a person', () => {
  const index = withOneWithdrawn();
  index.apply({ counter: 9, seen: {}, stored: [{ table: 'classifications', record: late }] });
  expect(dueInBin(index, aPlatform(), at('2026-04-13'), announcedBefore)).toEqual({ announced: [] });
});

/** A group that is withdrawn as the last act, once all of its days are over: `before` does what came before that. */
function dueOnceGroupIsWithdrawn(criterion: Partial<Criterion>, before: (index: PlatformIndex) => void) {
  const index = anIndex([aCriterion(1, criterion), aCriterion(2)]);
  before(index);
  const changes = withdrawal(index, 'groups', [groupIdOf(1)]);
  perform(index, { act: { type: 'removeGroup', count: 1 }, changes });
  const told = announcedOn([], at('2026-04-10'), [first, groupIdOf(1)]);
  return dueInBin(index, aPlatform(), at('2026-04-13'), told);
}

const withdrawFirst = (index: PlatformIndex) => perform(index, removeCriteria(index, [first]));

test('A withdrawn group waits too, while a criterion that was withdrawn before it has two versions', () => {
  const wordsOnPaper = { text: 'Une chaise', siblings: { text: beside } };
  expect(dueOnceGroupIsWithdrawn(wordsOnPaper, withdrawFirst)).toEqual({ announced: [] });
  const due = dueOnceGroupIsWithdrawn({}, withdrawFirst);
  expect(new Set(due.now?.ids)).toEqual(new Set([first, groupIdOf(1)]));
});

test('A withdrawn group waits too, while another tablet withdrew one of its criteria at the same time and left two versions', () => {
  const deleted = { counter: 2, device: 'b', wall: '2026-03-14T12:00:00Z' };
  const due = dueOnceGroupIsWithdrawn({ deleted, siblings: { text: beside } }, () => undefined);
  expect(due).toEqual({ announced: [] });
});

test('A withdrawn group waits too, while somebody classified without knowing a criterion that was withdrawn before it', () => {
  const due = dueOnceGroupIsWithdrawn({}, (index) => {
    withdrawFirst(index);
    index.apply({ counter: 9, seen: {}, stored: [{ table: 'classifications', record: late }] });
  });
  expect(due).toEqual({ announced: [] });
});

test('A criterion does not wait for one that was joined to it: this one is another post-it, and it is not erased with it', () => {
  const guest = aCriterion(2, { joinedTo: first, siblings: { text: beside } });
  const index = anIndex([aCriterion(1), guest]);
  perform(index, removeCriteria(index, [guest.id]));
  withdrawFirst(index);
  expect(dueInBin(index, aPlatform(), at('2026-04-13'), announcedBefore).now?.ids).toEqual([first]);
});

test('The bin shows the day on which an item goes: never one that is over', () => {
  const [item] = withdrawnIn(withOneWithdrawn().records());
  if (item === undefined) throw new Error('the bin is empty');
  expect(erasedFrom(item, aPlatform(), at('2026-03-20'), [])).toBe('2026-04-13');
  expect(erasedFrom(item, aPlatform(), at('2026-04-13'), [])).toBe('2026-04-14');
  expect(erasedFrom(item, aPlatform(), at('2026-09-01'), [])).toBe('2026-09-02');
  expect(erasedFrom(item, aPlatform(), at('2026-04-13'), announcedBefore)).toBe('2026-04-13');
});

test('A large bin is listed without reading the platform again for each of its items', () => {
  const index = anIndex(Array.from({ length: 20 }, (_, n) => aCriterion(n)));
  for (const { id } of index.criteria()) perform(index, removeCriteria(index, [id]));
  let reads = 0;
  const { classifications, ...records } = index.records();
  const counted = {
    ...records,
    get classifications() {
      reads += 1;
      return classifications;
    },
  };
  expect(withdrawnIn(counted)).toHaveLength(20);
  expect(reads).toBeLessThan(5);
});

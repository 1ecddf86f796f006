import { expect, test } from 'vitest';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { asSeen } from '#domain/record/seen.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { perform } from '../kit/commitTo.ts';
import { commit, commitAndUndo, deviceWith, emptyDevice, planInto, planNew, readText } from './device.ts';
import { readFixture } from './fixture.ts';

const blegny = readFixture('wikispiral-blegny.txt');

const content = (index: PlatformIndex) => canonicalContent(index.records());

test('The preview says what will come in, by group and question, before anything is written', () => {
  const index = emptyDevice();
  const preview = planNew(index, blegny);
  expect(preview).toMatchObject({
    platform: { name: 'Blégny', isNew: true },
    groups: [
      { name: 'Blégny : Groupe test 19 octobre 2018', isNew: true, incoming: { WB: 11, IB: 17, ACT: 8 } },
    ],
    fresh: 36,
    unchanged: 0,
    differing: [],
    problems: [],
  });
  expect(preview.plan.act).toEqual({ type: 'import', count: 36 });
  expect(preview.plan.changes).toHaveLength(1 + 1 + 36 + 36);
  expect(index.records().criteria).toEqual([]);
});

test('The same file on two tablets gives the same records', () => {
  expect(content(deviceWith(blegny))).toBe(content(deviceWith(readFixture('wikispiral-blegny.txt'))));
});

test('Pages of the same list imported in any order give the same records', () => {
  const rows = blegny.rows;
  const first = { ...blegny, rows: rows.slice(0, 20) };
  const second = { ...blegny, rows: rows.slice(15) };
  expect(content(deviceWith(first, second))).toBe(content(deviceWith(blegny)));
  expect(content(deviceWith(second, first))).toBe(content(deviceWith(blegny)));
});

test('Importing the same file twice changes nothing', () => {
  const index = deviceWith(blegny);
  const again = planNew(index, blegny);
  expect(again.plan.changes).toEqual([]);
  expect(again).toMatchObject({ fresh: 0, unchanged: 36, platform: { isNew: false } });
});

test('An import after an undo brings everything back', () => {
  const index = emptyDevice();
  commitAndUndo(index, planNew(index, blegny).plan);
  expect(index.platform).toBeUndefined();
  const again = planNew(index, blegny);
  expect(again).toMatchObject({ fresh: 0, revived: 36, unchanged: 0 });
  expect(again.plan.act.count).toBe(36);
  commit(index, again.plan);
  expect(content(index)).toBe(content(deviceWith(blegny)));
});

test('The site’s newest-first list is put in the order in which it was written', () => {
  const index = deviceWith(blegny);
  const group = index.groups()[0]?.id as GroupId;
  expect(index.criteriaIn(group, 'WB')[0]?.origin?.id).toBe('294984');
  expect(index.criteriaIn(group, 'WB').at(-1)?.origin?.id).toBe('294994');
});

/** The tablet after a person changed the words of its first criterion. */
function edited(): PlatformIndex {
  const index = deviceWith(blegny);
  // The first criterion that was imported, not the first of the list.
  const first = index.records().criteria[0];
  if (first === undefined) throw new Error('No criterion');
  perform(index, editCriterion(index, asSeen(first), { text: 'Corrigé ici' }));
  return index;
}

test('What a person changed since is told and kept, unless asked otherwise', () => {
  const index = edited();
  const kept = planNew(index, blegny);
  expect(kept.plan.changes).toEqual([]);
  expect(kept.unchanged).toBe(35);
  expect(kept.differing).toEqual([
    {
      row: 18,
      fields: ['text'],
      here: 'Corrigé ici',
      inFile: "organiser un groupe d'entraide, de rencontre toutes les semaines",
    },
  ]);
  const replacing = planNew(index, blegny, { onDifference: 'replace' });
  expect(replacing.plan.act.count).toBe(1);
  commit(index, replacing.plan);
  expect(content(index)).toBe(content(deviceWith(blegny)));
});

test('A code the file has and the tablet never had comes in without being asked', () => {
  const without = { ...blegny, rows: blegny.rows.map((row) => ({ ...row, codings: [] })) };
  const index = deviceWith(without);
  const preview = planNew(index, blegny);
  expect(preview).toMatchObject({ fresh: 0, completed: 36, differing: [] });
  commit(index, preview.plan);
  expect(content(index)).toBe(content(deviceWith(blegny)));
});

test('A row without a code never takes a code away', () => {
  const without = { ...blegny, rows: blegny.rows.map((row) => ({ ...row, codings: [] })) };
  expect(planNew(deviceWith(blegny), without, { onDifference: 'replace' }).plan.changes).toEqual([]);
});

test('A criterion withdrawn here comes back with its code when its file is imported again', () => {
  const index = deviceWith(blegny);
  const id = index.criteria()[0]?.id;
  const removal = removeCriteria(index, id === undefined ? [] : [id]);
  if (!removal.ok) throw new Error('Not removed');
  commit(index, removal.value);
  const again = planNew(index, blegny);
  expect(again).toMatchObject({ revived: 1, unchanged: 35 });
  commit(index, again.plan);
  expect(content(index)).toBe(content(deviceWith(blegny)));
});

test('Rows into an open platform of another name say so, and make their group there', () => {
  const index = deviceWith(readFixture('csv-german.csv'));
  const preview = planInto(index, blegny);
  expect(preview.platform.isNew).toBe(false);
  expect(preview.groups).toMatchObject([{ isNew: true }]);
  expect(preview.problems).toContainEqual({
    type: 'PlatformRenamed',
    name: 'Blégny',
    into: 'Nouvelle plate-forme',
  });
  commit(index, preview.plan);
  expect(planInto(index, blegny).plan.changes).toEqual([]);
});

test('Of a file with two platforms only the chosen one comes in, and the rest is told', () => {
  const two = readText('Plate-forme;Groupe;Question;Post-it\nMons;G;WB;a\nMons;G;WB;b\nTrooz;H;IB;c');
  const preview = planNew(emptyDevice(), two);
  expect(preview).toMatchObject({ platform: { name: 'Mons' }, fresh: 2 });
  expect(preview.problems).toContainEqual({ type: 'OtherPlatform', name: 'Trooz', count: 1 });
});

test('Bulk lines go where the person said; without a question they are told and left out', () => {
  const index = deviceWith(blegny);
  const groupId = index.groups()[0]?.id;
  const lines = readText('2;Se promener;F03\n1;Lire;F03');
  expect(planInto(index, lines, { defaults: { groupId } }).problems).toContainEqual({
    row: 1,
    type: 'MissingQuestion',
    words: 'Se promener',
  });
  const preview = planInto(index, lines, { defaults: { groupId, question: 'WB' } });
  expect(preview).toMatchObject({ fresh: 2, groups: [{ id: groupId, isNew: false }] });
  commit(index, preview.plan);
  expect(
    index
      .criteriaIn(groupId as GroupId, 'WB')
      .slice(-2)
      .map(({ text }) => text),
  ).toEqual(['Se promener', 'Lire']);
});

test('The same words twice in a list without ids are two criteria, today and at the next import', () => {
  const index = deviceWith(blegny);
  const wishes = { defaults: { groupName: 'Aînés', question: 'IB' } } as const;
  const lines = readText('1;Avoir froid;A03\n1;Avoir froid;A03');
  const preview = planInto(index, lines, wishes);
  expect(preview.fresh).toBe(2);
  commit(index, preview.plan);
  expect(index.criteria().filter(({ text }) => text === 'Avoir froid')).toHaveLength(2);
  expect(planInto(index, lines, wishes).plan.changes).toEqual([]);
});

test('A row that comes twice counts once; another row under the same id is told and left out', () => {
  const row = '1 | Blégny | G | WB | Un toit | A03 |';
  const preview = planNew(emptyDevice(), readText([row, row, row.replace('toit', 'lit')].join('\n')));
  expect(preview.fresh).toBe(1);
  expect(preview.problems).toEqual([
    { row: 2, type: 'RepeatedRow', first: 1 },
    { row: 3, type: 'ConflictingRow', first: 1, words: 'Un lit' },
  ]);
});

test('A code the key does not list comes in and is flagged', () => {
  const preview = planNew(emptyDevice(), readText('Question;Post-it;Composante\nWB;a;I99'));
  expect(preview.fresh).toBe(1);
  expect(preview.problems).toEqual([{ row: 2, type: 'UnlistedCode', code: 'I99' }]);
});

test('Our own file imported into another platform makes copies there, and never touches the first', () => {
  const blegnyDevice = deviceWith(blegny);
  const other = deviceWith(readFixture('csv-german.csv'));
  const preview = planInto(other, readText(criteriaCsv(codedCollectionOf(blegnyDevice))));
  const known = new Set(blegnyDevice.records().criteria.map(({ id }) => id));
  expect(preview.fresh).toBe(36);
  expect(preview.plan.changes.some(({ after }) => known.has(after.id as never))).toBe(false);
  expect(preview.plan.changes.every(({ after }) => after.platformId === other.platform?.id)).toBe(true);
});

test('A group somebody made by hand receives the rows of its name', () => {
  const index = deviceWith(readText('Plate-forme;Groupe;Question;Post-it\nMons;Aînés;WB;a'));
  const preview = planInto(index, readText('1\tMons\tAînés\tWB\tb\tA03'));
  expect(preview.groups).toMatchObject([{ name: 'Aînés', isNew: false }]);
});

test('A group that the file names with and without its platform is told once', () => {
  const index = deviceWith(readText('Plate-forme;Groupe;Question;Post-it\nMons;Aînés;WB;un toit'));
  const more = readText('Plate-forme;Groupe;Question;Post-it\nMons;Aînés;WB;la paix\n;Aînés;IB;le bruit');
  expect(planInto(index, more).groups).toMatchObject([
    { name: 'Aînés', isNew: false, incoming: { WB: 1, IB: 1 }, total: 2 },
  ]);
});

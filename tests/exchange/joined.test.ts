import { expect, test } from 'vitest';
import { joinCriteria } from '#domain/criterion/join.ts';
import { confirmCriteria } from '#domain/criterion/readBack.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Bundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { perform } from '../kit/commitTo.ts';
import { commit, deviceWith, ids, planNew, readText } from './device.ts';

const heading = 'ID;Plate-forme;Groupe;Question;NB;Post-it;Composante';
const rows = [
  '7;Mons;Aînés;WB;2;un travail;A08',
  '8;Mons;Aînés;WB;1;du travail;',
  '9;Mons;Aînés;WB;1;la paix;',
];
const file = (...more: readonly string[]) => readText([heading, ...rows, ...more].join('\n'));

const idOf = (index: PlatformIndex, words: string) => {
  const found = index.criteria().find(({ text }) => text === words);
  if (found === undefined) throw new Error(`not here: ${words}`);
  return found.id;
};

/** The tablet where "un travail" was joined to "du travail", with three expressions in all. */
function joined(): PlatformIndex {
  const index = deviceWith(file());
  perform(index, joinCriteria(index, ids, idOf(index, 'du travail'), [idOf(index, 'un travail')]));
  return index;
}

const said = (index: PlatformIndex) =>
  index.criteria().map(({ text, expressions }) => [text, expressions] as const);
const together = [
  ['du travail', 3],
  ['la paix', 1],
] as const;

test('Importing the same file again after a join changes nothing: nobody is counted twice', () => {
  const index = joined();
  for (const onDifference of ['keep', 'replace'] as const) {
    const again = planNew(index, file(), { onDifference });
    expect(again.plan.changes).toEqual([]);
    expect(again).toMatchObject({ fresh: 0, revived: 0, unchanged: 3, differing: [] });
  }
});

test('A number corrected in the file since the join is told, and asked for, adds up with what was joined', () => {
  const index = joined();
  const corrected = readText([heading, rows[0], '8;Mons;Aînés;WB;5;du travail;', rows[2]].join('\n'));
  expect(planNew(index, corrected).differing).toMatchObject([{ fields: ['expressions'] }]);
  commit(index, planNew(index, corrected, { onDifference: 'replace' }).plan);
  expect(said(index)[0]).toEqual(['du travail', 7]);
});

test('Words that the file changed of a criterion joined here are told, and nothing changes', () => {
  const index = joined();
  const changed = readText([heading, '7;Mons;Aînés;WB;2;un boulot;A08', rows[1], rows[2]].join('\n'));
  const preview = planNew(index, changed, { onDifference: 'replace' });
  expect(preview.differing).toEqual([{ row: 2, fields: ['text'], here: 'un travail', inFile: 'un boulot' }]);
  expect(preview.plan).toEqual({ act: { type: 'import', count: 0 }, changes: [] });
});

test('A withdrawn criterion that a file brings back still holds what was joined to it', () => {
  const index = joined();
  perform(index, removeCriteria(index, [idOf(index, 'du travail')]));
  commit(index, planNew(index, file()).plan);
  expect(said(index)).toEqual(together);
});

test('A join comes with our file where both criteria are separate, when somebody asks for the file’s content', () => {
  const apart = deviceWith(readText(criteriaCsv(codedCollectionOf(deviceWith(file())))));
  const index = deviceWith(readText(criteriaCsv(codedCollectionOf(deviceWith(file())))));
  perform(index, joinCriteria(index, ids, idOf(index, 'du travail'), [idOf(index, 'un travail')]));
  const sent = readText(criteriaCsv(codedCollectionOf(index)));
  commit(apart, planNew(apart, sent).plan);
  expect(said(apart)).toHaveLength(3);
  commit(apart, planNew(apart, sent, { onDifference: 'replace' }).plan);
  expect(said(apart)).toEqual(together);
  expect(canonicalContent(apart.records())).toBe(canonicalContent(index.records()));
});

test('Words that a file replaces are to be read back again', () => {
  const index = deviceWith(file());
  const [first] = index.criteria();
  if (first === undefined) throw new Error('nothing came in');
  perform(index, confirmCriteria(index, [first.id]));
  const changed = readText([heading, '7;Mons;Aînés;WB;2;un boulot;A08'].join('\n'));
  commit(index, planNew(index, changed, { onDifference: 'replace' }).plan);
  expect(index.record('criteria', first.id)?.text).toBe('un boulot');
  expect(index.record('criteria', first.id)?.readBack).toBeUndefined();
});

/** The tablet after restoring the backup that was made before the join. */
function restoredOver(index: PlatformIndex, { records, seen }: Bundle, onDifference: OnDifference) {
  const platformId = index.platform?.id;
  if (platformId === undefined) throw new Error('no platform');
  const preview = planRestore({ records, seen, platformId, index, onDifference });
  commit(index, preview.plan);
  return preview;
}

const backupBefore = (): Bundle => {
  const { seen, ...index } = deviceWith(file());
  return { records: index.records(), seen };
};

test('An older backup brought in after a join changes nothing unasked: nobody is counted twice', () => {
  const index = joined();
  const preview = restoredOver(index, backupBefore(), 'keep');
  expect(preview).toMatchObject({ fresh: 0, revived: 0, updated: 0, conflicting: 0, unchanged: 2 });
  expect(preview.plan).toEqual({ act: { type: 'import', count: 0 }, changes: [] });
  expect(preview.differing).toMatchObject([{ here: 'un travail', fields: ['other'] }]);
  expect(said(index)).toEqual(together);
});

test('An older backup undoes the join when somebody asks for its content', () => {
  const index = joined();
  restoredOver(index, backupBefore(), 'replace');
  expect(said(index)).toEqual(said(deviceWith(file())));
  expect(index.criteria().every((criterion) => criterion.joined === undefined)).toBe(true);
});

import { expect, test } from 'vitest';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { aCriterion, anIndex, criterionIdOf } from '../kit/build.ts';
import { commit, deviceWith, emptyDevice, planInto, planNew, readText } from './device.ts';

const joined = [{ id: criterionIdOf(2), text: 'un boulot', language: 'fr', expressions: 2 }];
const extra = {
  scribe: true,
  translation: { language: 'fr', text: 'La paix' },
  original: 'Vredig',
  readBack: 'confirmed',
} as const;
const file = () =>
  criteriaCsv(
    codedCollectionOf(
      anIndex([
        aCriterion(1, { text: 'Vrede', language: 'nl', ...extra }),
        aCriterion(2, { text: 'un boulot', expressions: 2, joinedTo: criterionIdOf(1) }),
      ]),
    ),
  );

test('the scribe’s mark, the translation, the first words, the read-back and the joined ones go into the file and come back', () => {
  const copy = emptyDevice();
  commit(copy, planNew(copy, readText(file())).plan);
  expect(copy.criteria()).toMatchObject([{ text: 'Vrede', expressions: 3, ...extra, joined }]);
});

test('in another platform the joined ones get ids of their own: splitting there never touches the first', () => {
  const other = deviceWith(readText('Plate-forme;Groupe;Question;Post-it\nMons;Aînés;WB;a'));
  commit(other, planInto(other, readText(file())).plan);
  const found = other.criteria().find(({ text }) => text === 'Vrede');
  expect(found?.joined).toMatchObject([{ text: 'un boulot', expressions: 2 }]);
  expect(found?.joined?.[0]?.id).not.toBe(criterionIdOf(2));
});

test('a row copied in the spreadsheet has joined ones of its own', () => {
  const lines = file().trimEnd().split('\r\n');
  const device = emptyDevice();
  const copied = (lines[1] ?? '').replace('Vrede', 'Rust');
  commit(device, planNew(device, readText([...lines, copied].join('\r\n'))).plan);
  const ids = device.criteria().flatMap(({ joined = [] }) => joined.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
});

test('a cell of these columns that cannot be used is told and left out', () => {
  const rows = [
    'Question;Post-it;Noté par le scribe;Traduction;Langue de la traduction;Relecture;Critères joints',
    'WB;Vrede;peut-être;La paix;;relu;"[{""id"":""1""}]"',
    'WB;Rust;Ja;Le calme;fr;sentBack;',
  ];
  const device = emptyDevice();
  const preview = planNew(device, readText(rows.join('\n')));
  expect(preview.problems.filter(({ type }) => type === 'UnusableCell')).toMatchObject([
    { row: 2, type: 'UnusableCell', column: 'Noté par le scribe' },
    { row: 2, type: 'UnusableCell', column: 'Traduction' },
    { row: 2, type: 'UnusableCell', column: 'Relecture' },
    { row: 2, type: 'UnusableCell', column: 'Critères joints' },
  ]);
  commit(device, preview.plan);
  const [plain, marked] = device.criteria();
  expect(Object.keys(plain ?? {})).not.toContain('scribe');
  expect(marked).toMatchObject({
    scribe: true,
    translation: { language: 'fr', text: 'Le calme' },
    readBack: 'sentBack',
  });
});

test('a translation changed here since is told as a difference, and kept unless somebody asks', () => {
  const device = emptyDevice();
  commit(device, planNew(device, readText(file())).plan);
  const changed = file().replace('La paix', 'Le calme');
  expect(planNew(device, readText(changed)).differing).toMatchObject([{ fields: ['other'] }]);
  commit(device, planNew(device, readText(changed), { onDifference: 'replace' }).plan);
  expect(device.criteria()[0]?.translation?.text).toBe('Le calme');
});

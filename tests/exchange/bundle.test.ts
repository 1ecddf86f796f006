import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlatformRecords } from '#domain/record/records.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { type Bundle, readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { readFile } from '#exchange/detect.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { platformRecords } from './arbitraries.ts';
import { backupOf, commit, emptyDevice } from './device.ts';
import { bytesOf } from './fixture.ts';

const frozen = readFileSync('fixtures/bundle-v1.json', 'utf8');

function bundleIn(text: string): Bundle {
  const reading = readFile(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return { records: reading.records, seen: reading.seen };
}

function platformOf({ records }: Bundle) {
  const platformId = records.platforms[0]?.id;
  if (platformId === undefined) throw new Error('No platform');
  return platformId;
}

const restored = (bundle: Bundle) => {
  const device = emptyDevice();
  const platformId = platformOf(bundle);
  const preview = planRestore({ ...bundle, platformId, index: device, onDifference: 'keep' });
  commit(device, preview.plan);
  return { device, preview };
};

/**
 * The same records in a file of this version. The first format did not record what its tablet had seen, and had no
 * erasures.
 */
const frozenToday = writeBundle({ ...bundleIn(frozen), seen: {} });

/** The records of a file, each as its own text: a file of any version has them on lines of their own. */
const recordsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^\{"[^f]/.test(line))
    .map((line) => line.replace(/(?:,|\],|\]\}\})$/, ''));

test('The first backup format opens for ever', () => {
  const bundle = bundleIn(frozen);
  expect(Object.values(bundle.records).map(({ length }) => length)).toEqual([1, 2, 1, 4, 4, 1, 0]);
  const { device } = restored(bundle);
  expect(device.platform?.name).toBe('Trooz');
  expect(device.criteria().map(({ text }) => text)).toEqual([
    'Être écouté\net cru',
    '- moins de bruit',
    "'t is koud",
  ]);
  expect(device.codebooks()).toHaveLength(1);
});

test('What the first backup format held is written in today’s with the same bytes, record by record', () => {
  expect(recordsIn(frozen)).toHaveLength(13);
  expect(recordsIn(frozenToday)).toEqual(recordsIn(frozen));
  expect(writeBundle(bundleIn(frozenToday))).toBe(frozenToday);
});

const seenSomewhere = fc.dictionary(
  fc.constantFrom('d', 'other.1', 'other.2'),
  fc.integer({ min: 1, max: 9 }),
  {
    noNullPrototype: true,
  },
);

test('Backup, wipe, restore gives the same content, tombstones and all', () => {
  const backup = fc.property(platformRecords, seenSomewhere, (records, seen) => {
    const text = writeBundle({ records, seen });
    const { device } = restored(bundleIn(text));
    expect(canonicalContent(device.records())).toBe(canonicalContent(records));
    expect(writeBundle({ records: device.records(), seen })).toBe(text);
  });
  fc.assert(backup, { numRuns: 150 });
});

test('A backup says what its tablet had seen', () => {
  const { device } = restored(bundleIn(frozen));
  expect(bundleIn(backupOf(device)).seen).toEqual(device.seen);
  expect(Object.keys(device.seen)).toHaveLength(2);
});

test('The same records in another order are the same file', () => {
  const shuffled = fc.property(platformRecords, seenSomewhere, (records, seen) => {
    const turned = Object.fromEntries(
      Object.entries(records).map(([table, list]) => [table, [...list].reverse()]),
    ) as unknown as PlatformRecords;
    return writeBundle({ records: turned, seen }) === writeBundle({ records, seen });
  });
  fc.assert(shuffled, { numRuns: 50 });
});

test('A withdrawn criterion is still withdrawn after a restore', () => {
  const { device, preview } = restored(bundleIn(frozen));
  const tombstones = device.records().criteria.filter(({ deleted }) => deleted !== undefined);
  expect(tombstones).toHaveLength(1);
  expect(preview.fresh).toBe(3);
});

test('A backup cut at any byte is refused as one problem, and never throws', () => {
  const bytes = bytesOf('bundle-v1.json');
  for (let cut = 0; cut < bytes.length - 1; cut += 1) {
    const reading = readFile(bytes.slice(0, cut));
    if (reading.kind !== 'refused') throw new Error(`Cut at ${cut} was read`);
    expect(reading.problem.type).toBe(cut === 0 ? 'EmptyFile' : 'TruncatedFile');
  }
});

type Json = { records: Record<string, Record<string, unknown>[]> };

/** The frozen backup with one record of a table changed. */
function change(table: string, position: number, fields: Record<string, unknown>): string {
  const json: Json = JSON.parse(frozen);
  Object.assign(json.records[table]?.[position - 1] ?? {}, fields);
  return JSON.stringify(json);
}

const withoutKeys = frozen.replace(/"keys":\[[\s\S]*?\],\n"criteria"/, '"criteria"');
const twice = frozen.replace(/("groups":\[\n)(.*),\n/, '$1$2,\n$2,\n');
const unknownPart = (name: string) => ({ type: 'UnknownPart', name });
const nowhere = '01900000-0000-7000-8000-0000000000ff';

test.each([
  [
    'a newer version',
    frozenToday.replace(`"version":${dataVersion}`, `"version":${dataVersion + 1}`),
    { type: 'NewerBundle', found: dataVersion + 1, known: dataVersion },
  ],
  ['another format', frozen.replace('spiral-bundle', 'other'), { type: 'NotABundle' }],
  ['JSON of somebody else', '{"a":1}', { type: 'NotABundle' }],
  ['a missing table', withoutKeys, { type: 'NotABundle' }],
  [
    'a record twice',
    twice,
    { type: 'DuplicateRecord', table: 'groups', position: 2, id: '01900000-0000-7000-8000-000000000002' },
  ],
  [
    'a criterion of no group',
    change('criteria', 2, { groupId: nowhere }),
    { type: 'DanglingReference', table: 'criteria', position: 2, field: 'groupId' },
  ],
  [
    'a record of another platform',
    change('groups', 1, { platformId: nowhere }),
    { type: 'DanglingReference', table: 'groups', position: 1, field: 'platformId' },
  ],
  [
    'a criterion joined to none',
    change('criteria', 2, { joinedTo: nowhere }),
    { type: 'DanglingReference', table: 'criteria', position: 2, field: 'joinedTo' },
  ],
  ['a part nobody knows', frozen.replace('"version":1,', '"version":1,"plans":[],'), unknownPart('plans')],
  ['a table nobody knows', frozen.replace('"records":{', '"records":{"actions":[],'), unknownPart('actions')],
  [
    'an id that is none',
    change('criteria', 1, { id: '../../x' }),
    { type: 'MalformedRecord', table: 'criteria', position: 1, field: 'id' },
  ],
  [
    'a number beyond numbers',
    frozen.replace('"expressions":2', '"expressions":1e999'),
    { type: 'MalformedRecord', table: 'criteria', position: 1, field: 'expressions' },
  ],
  [
    'a day that does not exist',
    frozen.replace('"2018-10-19"', '"2018-02-31"'),
    { type: 'MalformedRecord', table: 'groups', position: 1, field: 'meetingDate' },
  ],
  [
    'a code in Greek',
    frozen.replace('"component":"A08"', '"component":"Α08"'),
    { type: 'MalformedRecord', table: 'classifications', position: 1, field: 'code.component' },
  ],
  ['a comma too many', frozen.replace('"records":{', '"records":{,'), { type: 'MalformedJson', line: 1 }],
  ['a million levels', '['.repeat(1_000_000), { type: 'TooDeep', line: 1, limit: 32 }],
  [
    'a million levels, closed',
    `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
    { type: 'TooDeep', line: 1, limit: 32 },
  ],
])('A backup with %s is refused with its place', (_name, text, problem) => {
  expect(readFile(text)).toEqual({ kind: 'refused', problem });
});

test.each(['__proto__', 'constructor', 'toString', 'extra'])(
  'A field nobody knows (%s) is refused with its place: nothing of it is dropped or followed',
  (field) => {
    const text = frozen.replaceAll('"name":"Trooz"', `"name":"Trooz","${field}":{"x":1}`);
    const problem = { type: 'MalformedRecord', table: 'platforms', position: 1, field };
    expect(readFile(text)).toEqual({ kind: 'refused', problem });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  },
);

test('The copy that rescues a database of another version is read as a backup', () => {
  const { records } = JSON.parse(frozen);
  expect(writeBundle(bundleIn(JSON.stringify({ ...records, journal: [{ x: 1 }] })))).toBe(frozenToday);
});

test('A rescue file with damaged rows gives back the good ones, and names the others', () => {
  const { records } = JSON.parse(frozenToday);
  const [first, ...others] = records.criteria;
  const broken = { ...first, expressions: 'beaucoup' };
  const tables = { ...records, criteria: [broken, ...others, others[0], 'rien'], journal: [], meta: [] };
  const reading = readFile(
    JSON.stringify({ format: 'spiral-rescue', version: dataVersion, tables, outside: {} }),
  );
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  expect(reading.records.criteria.map(({ id }) => id).sort()).toEqual(
    others.map(({ id }: { readonly id: string }) => id).sort(),
  );
  expect(reading.damaged).toBe(3);
  expect(reading.unread).toMatchObject([
    { type: 'MalformedRecord', table: 'criteria', position: 1, field: 'expressions' },
    { type: 'DuplicateRecord', table: 'criteria' },
    { type: 'MalformedRecord', table: 'criteria' },
  ]);
});

test('A damaged row of a rescue file is told with its place, its group and what can be read of its words', () => {
  const { records } = JSON.parse(frozenToday);
  const [first, second, ...others] = records.criteria;
  const [readable, group] = records.groups;
  const tables = {
    ...records,
    groups: [readable, { ...group, order: 'dernier' }],
    criteria: [
      ...others,
      { ...first, expressions: 'deux' },
      { ...second, text: 'é'.repeat(300), order: '' },
      'rien',
      null,
    ],
    classifications: [{ typed: 'A08' }],
  };
  const reading = readFile(
    JSON.stringify({ format: 'spiral-rescue', version: dataVersion, tables, outside: {} }),
  );
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  const at = others.length;
  expect(reading.unread.map(({ table, position, words, group: of }) => [table, position, words, of])).toEqual(
    [
      ['groups', 2, group.name, ''],
      ['criteria', at + 1, first.text, readable.name],
      ['criteria', at + 2, `${'é'.repeat(200)}…`, readable.name],
      ['criteria', at + 3, 'rien', ''],
      ['criteria', at + 4, '', ''],
      ['classifications', 1, 'A08', ''],
    ],
  );
});

test('A byte order mark before a backup is no obstacle', () => {
  expect(readFile(`\uFEFF${frozen}`).kind).toBe('bundle');
  expect(readBundle(frozen).kind).toBe('bundle');
});

test('A backup tells how many damaged rows are not in it', () => {
  const text = writeBundle({ ...bundleIn(frozen), damaged: 2 });
  expect(readFile(text)).toMatchObject({ kind: 'bundle', damaged: 2 });
  expect(readFile(frozenToday)).toMatchObject({ kind: 'bundle', damaged: 0 });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlatformIndex } from '#domain/platformIndex.ts';
import type { PlatformRecords } from '#domain/record.ts';
import { readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { readFile } from '#exchange/detect.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { platformRecords } from './arbitraries.ts';
import { commit, emptyDevice } from './device.ts';
import { bytesOf } from './fixture.ts';

const frozen = readFileSync('fixtures/bundle-v1.json', 'utf8');

function recordsOf(text: string): PlatformRecords {
  const reading = readFile(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return reading.records;
}

function platformOf(records: PlatformRecords) {
  const platformId = records.platforms[0]?.id;
  if (platformId === undefined) throw new Error('No platform');
  return platformId;
}

const restored = (records: PlatformRecords) => {
  const device = emptyDevice();
  const platformId = platformOf(records);
  const preview = planRestore({ records, platformId, index: device, onDifference: 'keep' });
  commit(device, preview.plan);
  return { device, preview };
};

test('The first backup format opens for ever', () => {
  const records = recordsOf(frozen);
  expect(Object.values(records).map(({ length }) => length)).toEqual([1, 2, 1, 4, 4, 1]);
  const { device } = restored(records);
  expect(device.platform?.name).toBe('Trooz');
  expect(device.criteria().map(({ text }) => text)).toEqual([
    'Être écouté\net cru',
    '- moins de bruit',
    "'t is koud",
  ]);
  expect(device.keys()).toHaveLength(1);
});

test('The first backup format is written as it was: the same records, the same bytes', () => {
  expect(writeBundle(recordsOf(frozen))).toBe(frozen);
});

test('Backup, wipe, restore gives the same content, tombstones and all', () => {
  const backup = fc.property(platformRecords, (records) => {
    const text = writeBundle(records);
    const { device } = restored(recordsOf(text));
    expect(canonicalContent(device.records())).toBe(canonicalContent(records));
  });
  fc.assert(backup, { numRuns: 150 });
});

test('The same records in another order are the same file', () => {
  const shuffled = fc.property(platformRecords, (records) => {
    const turned = Object.fromEntries(
      Object.entries(records).map(([table, list]) => [table, [...list].reverse()]),
    );
    return writeBundle(turned as unknown as PlatformRecords) === writeBundle(records);
  });
  fc.assert(shuffled, { numRuns: 50 });
});

test('A withdrawn criterion is still withdrawn after a restore', () => {
  const { device, preview } = restored(recordsOf(frozen));
  const tombstones = device.records().criteria.filter(({ deleted }) => deleted !== undefined);
  expect(tombstones).toHaveLength(1);
  expect(preview.fresh).toBe(3);
});

test('Restoring what is here changes nothing', () => {
  const records = recordsOf(frozen);
  const { device } = restored(records);
  const platformId = platformOf(records);
  const again = planRestore({ records, platformId, index: device, onDifference: 'keep' });
  expect(again.plan.changes).toEqual([]);
  expect(again).toMatchObject({ fresh: 0, unchanged: 3, differing: [] });
});

test('Restoring never overwrites unasked what somebody changed since', () => {
  const records = recordsOf(frozen);
  const changed = {
    ...records,
    criteria: records.criteria.map((one) => ({ ...one, text: `${one.text} !` })),
  };
  const index = createPlatformIndex(changed);
  const platformId = platformOf(records);
  const kept = planRestore({ records, platformId, index, onDifference: 'keep' });
  expect(kept.plan.changes).toEqual([]);
  expect(kept.differing).toHaveLength(4);
  expect(kept.differing[0]?.fields).toEqual(['text']);
  commit(index, planRestore({ records, platformId, index, onDifference: 'replace' }).plan);
  expect(canonicalContent(index.records())).toBe(canonicalContent(records));
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
const nowhere = '01900000-0000-7000-8000-0000000000ff';

test.each([
  [
    'a newer version',
    frozen.replace('"version":1', '"version":4'),
    { type: 'NewerBundle', found: 4, known: 3 },
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

test('Fields nobody knows, and the names of traps, are not copied', () => {
  const text = frozen.replaceAll(
    '"name":"Trooz"',
    '"name":"Trooz","__proto__":{"x":1},"constructor":2,"extra":3',
  );
  expect(writeBundle(recordsOf(text))).toBe(frozen);
});

test('The copy that rescues a database of another version is read as a backup', () => {
  const { records } = JSON.parse(frozen);
  expect(writeBundle(recordsOf(JSON.stringify({ ...records, journal: [{ x: 1 }] })))).toBe(frozen);
});

test('A byte order mark before a backup is no obstacle', () => {
  expect(readFile(`\uFEFF${frozen}`).kind).toBe('bundle');
  expect(readBundle(frozen).kind).toBe('bundle');
});

const withScribe = frozen.replace('"expressions":', '"scribe":true,"expressions":');

test('A backup that says what the first format could not is of the second, and loses nothing', () => {
  const written = writeBundle(recordsOf(withScribe));
  expect(written).toContain('"version":2');
  expect(recordsOf(written).criteria.some(({ scribe }) => scribe === true)).toBe(true);
  expect(writeBundle(recordsOf(written))).toBe(written);
});

const withLabelSeen = frozen.replace('"letter":"A","status":"loaded"', '"letter":"A","status":"labelSeen"');

test('A backup with a key whose dimension has an inferred letter is of the third format, and loses nothing', () => {
  const written = writeBundle(recordsOf(withLabelSeen));
  expect(written).toContain('"version":3');
  expect(recordsOf(written).keys[0]?.key.dimensions[0]?.status).toBe('labelSeen');
  expect(writeBundle(recordsOf(written))).toBe(written);
});

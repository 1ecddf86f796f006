import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { packBackup } from '#exchange/packing/packBackup.ts';
import { readSource } from '#exchange/packing/readSource.ts';
import { runAge } from '../kit/ageProgram.ts';
import { aCriterion, anIndex } from '../kit/build.ts';

const passphrase = 'une pluie de mai, été';
const text = writeBundle({ records: anIndex([aCriterion(1)]).records(), seen: { test: 1 } });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'age-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) =>
  readSource(new Blob([new Uint8Array(readFileSync(at(name)))]), { freeNames: [], passphrase });

test('The program age opens our encrypted backup with its passphrase', async () => {
  const { bytes } = await packBackup([text], passphrase);
  writeFileSync(at('ours.json.gz.age'), bytes);
  const { code, said } = await runAge(['-d', '-o', at('ours.json.gz'), at('ours.json.gz.age')], passphrase);
  expect([code, said]).toEqual([0, said]);
  expect(gunzipSync(readFileSync(at('ours.json.gz'))).toString('utf8')).toBe(text);
});

test('The program age refuses our encrypted backup with another passphrase', async () => {
  const { code } = await runAge(['-d', '-o', at('none'), at('ours.json.gz.age')], 'autre');
  expect(code).not.toBe(0);
});

test('We open what age encrypted with a passphrase, as bytes and as text', async () => {
  writeFileSync(at('plain.json'), text);
  for (const [name, kind] of [
    ['theirs.age', []],
    ['armored.age', ['-a']],
  ] as const) {
    const { code, said } = await runAge(['-p', ...kind, '-o', at(name), at('plain.json')], passphrase);
    expect([code, said]).toEqual([0, said]);
    expect(await read(name)).toMatchObject({ kind: 'bundle', records: { criteria: [{}] } });
  }
});

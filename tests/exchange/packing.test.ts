import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { byteLimit } from '#exchange/limits.ts';
import { gzip } from '#exchange/packing/gzip.ts';
import { packBackup } from '#exchange/packing/packBackup.ts';
import { type ReadingOptions, readSource } from '#exchange/packing/readSource.ts';
import { aCriterion, anIndex } from '../kit/build.ts';

const index = anIndex([aCriterion(1, { text: 'ne plus avoir peur' })]);
const text = writeBundle({ records: index.records(), seen: { test: 1 } });
const lines = [text];

const read = (bytes: Uint8Array<ArrayBuffer>, options: Partial<ReadingOptions> = {}) =>
  readSource(new Blob([bytes]), { freeNames: [], ...options });

const restored = { kind: 'bundle', records: { criteria: [{ text: 'ne plus avoir peur' }] } };

const asBytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

test('A compressed backup is smaller, is named for what it is, and is read back', async () => {
  const { bytes, extension } = await packBackup(lines);
  expect(extension).toBe('json.gz');
  expect(bytes.length).toBeLessThan(text.length);
  expect(await read(bytes)).toMatchObject(restored);
});

test('A plain backup, of an early version or unpacked by somebody, is read too', async () => {
  expect(await read(new TextEncoder().encode(text))).toMatchObject(restored);
});

test('A compressed file of others is read as what it is', async () => {
  const table = asBytes(gzipSync('Question;Post-it\nWB;Un toit'));
  expect(await read(table)).toMatchObject({ kind: 'rows', rows: [{ text: 'Un toit' }] });
  const picture = asBytes(gzipSync(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])));
  expect(await read(picture)).toEqual({ kind: 'refused', problem: { type: 'NotText', kind: 'image' } });
});

test('A small file that unpacks to gigabytes is refused as soon as it is too large', async () => {
  const bomb = asBytes(gzipSync(Buffer.alloc(300_000_000, 'WB;a\n')));
  expect(bomb.length).toBeLessThan(1_000_000);
  const started = performance.now();
  const reading = await read(bomb);
  expect(reading).toMatchObject({ kind: 'refused', problem: { type: 'FileTooLarge', limit: byteLimit } });
  const { problem } = reading as { readonly problem: { readonly bytes: number } };
  expect(problem.bytes).toBeLessThan(byteLimit * 2);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('A compressed backup that is cut off or has a flipped bit is refused', async () => {
  const bytes = await gzip(lines);
  for (const end of [2, 10, 40, bytes.length - 9, bytes.length - 1]) {
    expect((await read(bytes.slice(0, end))).kind).toBe('refused');
  }
  let other = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
    const reading = await read(copy);
    if (reading.kind !== 'refused' && JSON.stringify(reading) !== JSON.stringify(await read(bytes)))
      other += 1;
  }
  expect(other).toBe(0);
});

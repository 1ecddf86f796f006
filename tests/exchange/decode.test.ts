import { expect, test } from 'vitest';
import { decode, pasted } from '#exchange/decode.ts';
import { byteLimit } from '#exchange/limits.ts';
import { briefs, readFixture } from './fixture.ts';

const words = 'Être écouté, l’été — 3 €';
const encoder = new TextEncoder();

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

test.each([
  ['UTF-8', 'utf-8', encoder.encode(words)],
  ['UTF-8 with its mark', 'utf-8', encoder.encode(`\uFEFF${words}`)],
  ['UTF-16, small end first', 'utf-16le', utf16(`\uFEFF${words}`, true)],
  ['UTF-16, big end first', 'utf-16be', utf16(`\uFEFF${words}`, false)],
  ['UTF-16 without a mark', 'utf-16le', utf16(words, true)],
])('A file in %s gives its words', (_name, encoding, bytes) => {
  expect(decode(bytes)).toEqual({ ok: true, value: { text: words, encoding } });
});

test('A file that is no UTF-8 is read as Windows writes it here', () => {
  const bytes = Uint8Array.of(0xca, 0x74, 0x72, 0x65, 0x20, 0x80); // Être €
  expect(decode(bytes)).toEqual({ ok: true, value: { text: 'Être €', encoding: 'windows-1252' } });
});

test('A last "é" of Windows is not lost as a broken-off letter', () => {
  const bytes = Uint8Array.of(0x61, 0x69, 0x6d, 0xe9); // aimé
  expect(decode(bytes)).toMatchObject({ ok: true, value: { text: 'aimé' } });
});

test('UTF-8 cut in the middle of a letter stays readable up to there', () => {
  const bytes = encoder.encode('été à é').slice(0, -1);
  expect(decode(bytes)).toEqual({ ok: true, value: { text: 'été à \uFFFD', encoding: 'utf-8' } });
});

test.each([
  ['a picture', 'image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a zip or an Excel workbook', 'zip', [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ['a gzip', 'gzip', [0x1f, 0x8b, 0x08]],
  ['a PDF', 'pdf', [...encoder.encode('%PDF-1.7')]],
  ['an old Excel workbook', 'office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['bytes that are no text', 'other', Array.from({ length: 200 }, (_, at) => at % 7)],
])('%s is refused by what it is, whatever its name', (_name, kind, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, problems: [{ type: 'NotText', kind }] });
});

test('Nothing at all is refused as such', () => {
  expect(decode(new Uint8Array())).toEqual({ ok: false, problems: [{ type: 'EmptyFile' }] });
  expect(pasted('')).toEqual({ ok: false, problems: [{ type: 'EmptyFile' }] });
});

test('A file above the limit is refused before it is read', () => {
  const bytes = byteLimit + 1;
  expect(decode(new Uint8Array(bytes))).toEqual({
    ok: false,
    problems: [{ type: 'FileTooLarge', bytes, limit: byteLimit }],
  });
});

test('Half characters of a paste are made whole at entry, so that hashes agree later', () => {
  expect(pasted('a\ud800b')).toEqual({ ok: true, value: 'a\ufffdb' });
});

const belgian = [
  'WB; 2; Du pain, du travail, un toit; A01',
  "IB; 1; Avoir froid, l'hiver, chez soi; A03",
  'ACT; ; Créer une épicerie, ouverte à tous; A01/P15/k',
];

test.each([
  'csv-belgian-windows-1252.csv',
  'csv-utf8-bom.csv',
  'csv-utf16le.csv',
  'csv-utf16be.csv',
  'csv-excel-sep-line.csv',
])('The same Belgian table gives the same criteria whatever wrote it: %s', (name) => {
  const reading = readFixture(name);
  expect(briefs(reading)).toEqual(belgian);
  expect(reading.problems).toEqual([]);
  expect(reading.rows.every(({ group }) => group?.name === 'Aînés de Trooz')).toBe(true);
});

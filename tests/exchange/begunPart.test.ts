import { expect, test } from 'vitest';
import type { BegunText } from '#domain/begun/begunText.ts';
import { readBegun } from '#exchange/bundle/begunPart.ts';
import { type Bundle, readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { compareBackup } from '#exchange/plan/compareBackup.ts';
import { aCriterion, anIndex, groupIdOf, platformId } from '../kit/build.ts';

const index = anIndex([aCriterion(1)]);
const bundle: Bundle = { records: index.records(), seen: index.seen };

const begunAt = (text: string, field = `${groupIdOf(1)}/WB`): BegunText => ({ platformId, field, text });
const twoTexts = [begunAt('Pouvoir dormir\nla nuit'), { ...begunAt('un banc'), seen: '{"a":1}' }];
const withTexts = writeBundle({ ...bundle, begun: twoTexts });

function begunIn(text: string) {
  const reading = readBundle(text);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  return reading.begun;
}

const problemOf = (text: string) => {
  const reading = readBundle(text);
  return reading.kind === 'refused' ? reading.problem : reading.kind;
};

test('Begun texts are in the backup word for word, each once, whatever their order', () => {
  expect(begunIn(withTexts)).toEqual(expect.arrayContaining(twoTexts));
  expect(begunIn(withTexts)).toHaveLength(2);
  expect(writeBundle({ ...bundle, begun: twoTexts.toReversed() })).toBe(withTexts);
});

test('A backup made while nothing was begun is the same file as before there were begun texts in backups', () => {
  expect(writeBundle({ ...bundle, begun: [] })).toBe(writeBundle(bundle));
  expect(writeBundle(bundle)).not.toContain('drafts');
});

test('Two devices with the same records are equal, and the drill finds nothing missing, whatever was begun on one', () => {
  const reading = readBundle(withTexts);
  if (reading.kind !== 'bundle') throw new Error('refused');
  expect(canonicalContent(reading.records)).toBe(canonicalContent(bundle.records));
  expect(compareBackup(reading, index, platformId)).toEqual({ type: 'equal' });
});

test('A begun text with half of a letter, a mark or thousands of lines comes through as text', () => {
  const odd = ['a\ud800b', '<img src=x onerror=alert(1)>', '\u0000', 'x\n'.repeat(50_000)];
  const file = writeBundle({ ...bundle, begun: odd.map((text) => begunAt(text)) });
  const texts = begunIn(file).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['a\ufffdb', ...odd.slice(1)].toSorted());
});

test('A begun text that somebody changed, added or took out refuses the backup, which names the part', () => {
  const damaged = { type: 'DamagedTable', table: 'drafts' };
  expect(problemOf(withTexts.replace('un banc', 'un bac'))).toEqual(damaged);
  const more = `"drafts":[\n${JSON.stringify(begunAt('un toit'))},\n`;
  expect(problemOf(withTexts.replace('"drafts":[\n', more))).toEqual(damaged);
  expect(problemOf(withTexts.replace(/"drafts":\[\n[\s\S]*?\n\],/, ''))).toEqual(damaged);
});

/** The same file with checksums that fit, as somebody could write who wants to deceive. */
const forged = (begun: readonly unknown[]) => writeBundle({ ...bundle, begun: begun as never });

test.each([
  ['no text', { platformId, field: 'platform/', text: 7 }, 'text'],
  ['a place that is no text', { platformId, field: {}, text: 'a' }, 'field'],
  ['a platform that is no id', { platformId: '../../x', field: 'platform/', text: 'a' }, 'platformId'],
  ['a field nobody knows', { ...begunAt('a'), isAdmin: true }, 'isAdmin'],
  ['a place with an endless name', begunAt('a', 'x'.repeat(1000)), 'field'],
  ['more letters than a browser keeps', begunAt('x'.repeat(6 * 2 ** 20)), 'text'],
])('A begun text with %s refuses the backup with its place', (_what, value, field) => {
  expect(problemOf(forged([value]))).toEqual({
    type: 'MalformedRecord',
    table: 'drafts',
    position: 1,
    field,
  });
});

test('A begun text of a platform that is not in the file refuses it', () => {
  const other = { ...begunAt('a'), platformId: groupIdOf(9) };
  expect(problemOf(forged([other]))).toMatchObject({ type: 'DanglingReference', field: 'platformId' });
});

test('A file with many platforms and many begun texts is read with one look at each platform', () => {
  let looks = 0;
  const platforms = Array.from({ length: 300 }, () => ({
    get id() {
      looks += 1;
      return platformId;
    },
  }));
  const [known, other] = [begunAt('a'), { ...begunAt('b'), platformId: groupIdOf(9) }];
  const texts = [...Array.from({ length: 300 }, () => known), ...Array.from({ length: 300 }, () => other)];
  expect(readBegun(texts, { platforms, isRescue: true })).toHaveLength(300);
  expect(looks).toBe(300);
});

test('A rescue file brings the begun texts that were outside the database; what is damaged there stays in the file', () => {
  const own = `draft:real:${platformId}:`;
  const outside = {
    [`${own}platform/~w1`]: '{"name":"Trooz"}',
    [`${own}platform/:seen~w1`]: '{"a":1}',
    [`${own}${groupIdOf(1)}/WB~w1`]: 'un banc',
    [`${own}coding`]: 'how far somebody came',
    [`draft:real:${groupIdOf(9)}:platform/~w1`]: 'of no platform here',
    [`draft:example:${platformId}:platform/~w1`]: 'of the example',
    [`${own}codebook/~w1`]: 7,
    'outbox:real:x': '[]',
  };
  const tables = { ...index.records(), journal: [], meta: [] };
  const rescue = JSON.stringify({ format: 'spiral-rescue', version: 3, tables, outside });
  expect(begunIn(rescue)).toEqual([
    { platformId, field: 'platform/', text: '{"name":"Trooz"}', seen: '{"a":1}' },
    begunAt('un banc'),
  ]);
  expect(begunIn(JSON.stringify({ format: 'spiral-rescue', version: 3, tables, outside: ['x'] }))).toEqual(
    [],
  );
});

test('A part of begun texts that is no list, or that stands in a file of a version without one, refuses the file', () => {
  expect(problemOf(withTexts.replace(/"drafts":\[\n[\s\S]*?\n\],/, '"drafts":{"a":1},'))).toEqual({
    type: 'NotABundle',
  });
  expect(problemOf(withTexts.replace('"version":3', '"version":2'))).toEqual({
    type: 'UnknownPart',
    name: 'drafts',
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '#domain/classification/classify.ts';
import { addCriteria, type NewCriterion } from '#domain/criterion/add.ts';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import { emptyRecords, type PlatformRecords } from '#domain/record/records.ts';
import type { Result } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import { textLimit } from '#domain/record/words.ts';
import { type Bundle, bundleLines } from '#exchange/bundle/bundle.ts';
import { readFile } from '#exchange/detect.ts';
import { byteLimit } from '#exchange/limits.ts';
import { gunzip, gzip, piecesOf } from '#exchange/packing/gzip.ts';
import { joined } from '#exchange/packing/joined.ts';
import { aCriterion, aGroup, aPlatform, groupIdOf } from '../kit/build.ts';
import { commitTo, indexOf } from '../kit/commitTo.ts';
import { isLong } from '../kit/sampled.ts';
import { steeredIds } from '../kit/steered.ts';

/** `npm test` plays small platforms, `npm run test:long` the largest ones. */
const most = isLong
  ? { criteria: 20_000, tombstones: 50_000, runs: 6 }
  : { criteria: 600, tombstones: 900, runs: 4 };

const fileOf = (bundle: Bundle): Uint8Array<ArrayBuffer> => joined([...piecesOf(bundleLines(bundle))]);

/** True when both say the same, line by line: the text of a large file does not fit into one string. */
function sameFile(a: Bundle, b: Bundle): boolean {
  const others = bundleLines(b);
  for (const line of bundleLines(a)) if (others.next().value !== line) return false;
  return others.next().done === true;
}

function readBack(bytes: Uint8Array, damaged = 0): Bundle {
  const reading = readFile(bytes);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  expect(reading.damaged).toBe(damaged);
  return { records: reading.records, seen: reading.seen };
}

const ids = steeredIds(5);

function act(index: PlatformIndex, plan: Result<Plan, unknown>): void {
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  commitTo(index, plan.value);
}

const letters = ['a', 'é', 'ß', '字', '😀', '"', '\\', '\n', '\u2028', '\0', ' '];

const wordsOf = (seed: number, length: number): string =>
  `${seed} ${(letters[seed % letters.length] ?? 'a').repeat(length)}`.slice(0, textLimit).toWellFormed();

type Size = { readonly criteria: number; readonly tombstones: number; readonly length: number };

const newsOf = (count: number, length: number): readonly NewCriterion[] =>
  Array.from({ length: count }, (_, n) => ({
    groupId: groupIdOf(1),
    question: 'WB',
    text: wordsOf(n, n % 50 === 0 ? length : n % 120),
  }));

/** A platform that many acts made: criteria added, withdrawn, corrected and classified. */
function playedPlatform({ criteria, tombstones, length }: Size): PlatformIndex {
  const index = indexOf({ platforms: [aPlatform()], groups: [aGroup()] });
  for (let left = tombstones; left > 0; left -= 20_000) {
    act(index, addCriteria(index, ids, newsOf(Math.min(left, 20_000), 0)));
    act(
      index,
      removeCriteria(
        index,
        index.criteria().map(({ id }) => id),
      ),
    );
  }
  act(index, addCriteria(index, ids, newsOf(criteria, length)));
  for (const criterion of index.criteria().slice(0, 40)) {
    act(index, editCriterion(index, asSeen(criterion), { text: `${criterion.order} autrement` }));
    const key = { keyId: 'k', version: '1' };
    act(index, classify(index, ids, [criterion.id], { typed: 'A08', key }));
  }
  return index;
}

const size = fc.record({
  criteria: fc.integer({ min: 50, max: most.criteria }),
  tombstones: fc.integer({ min: 0, max: most.tombstones }),
  length: fc.integer({ min: 1, max: textLimit }),
});

test('Any state that acts can make is read back equal from its backup, compressed and not', {
  timeout: 1_800_000,
}, async () => {
  const largest: readonly [Size][] = [[{ ...most, length: textLimit }]];
  const equal = fc.asyncProperty(size, async (wanted) => {
    const index = playedPlatform(wanted);
    const bundle = { records: index.records(), seen: index.seen };
    const bytes = fileOf(bundle);
    expect(sameFile(readBack(bytes), bundle)).toBe(true);
    const unpacked = await gunzip(await gzip(bundleLines(bundle)));
    if (!unpacked.ok) throw new Error(JSON.stringify(unpacked));
    expect(Buffer.compare(unpacked.value, bytes)).toBe(0);
  });
  await fc.assert(equal, { numRuns: most.runs, examples: [...largest], endOnFailure: true });
});

/** A platform of so many criteria, each with the longest text and the longest translation. */
function longestTexts(count: number): PlatformRecords {
  const text = 'a'.repeat(textLimit);
  const criteria = Array.from({ length: count }, (_, n) =>
    aCriterion(n + 1, { text, translation: { language: 'nl', text } }),
  );
  return { ...emptyRecords(), platforms: [aPlatform()], groups: [aGroup()], criteria };
}

test('A backup larger than any file of others may be is read back equal', { timeout: 600_000 }, () => {
  // 600 criteria make 24 MB; 3,000 make 120 MB.
  const bundle = { records: longestTexts(isLong ? 3000 : 600), seen: { test: 1 } };
  const bytes = fileOf(bundle);
  expect(bytes.length).toBeGreaterThan(isLong ? 100_000_000 : byteLimit);
  expect(sameFile(readBack(bytes), bundle)).toBe(true);
});

test('A backup that is larger than one string can be is read back equal', { timeout: 900_000 }, () => {
  const bundle = { records: longestTexts(isLong ? 13_500 : 300), seen: { test: 1 } };
  const bytes = fileOf(bundle);
  if (isLong) expect(bytes.length).toBeGreaterThan(2 ** 29);
  expect(sameFile(readBack(bytes), bundle)).toBe(true);
});

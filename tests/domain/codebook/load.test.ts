import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { Codebook } from '#domain/codebook/codebook.ts';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import {
  type CodebookList,
  mergeCodebookList,
  newCodebookVersion,
  planCodebookLoad,
  previewCodebook,
} from '#domain/codebook/load.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';
import { aClassification, aCriterion, anIndex } from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const listOf = (text: string): CodebookList => readCodebookList(text).list;
const merged = (text: string, language = 'fr') =>
  mergeCodebookList(shippedCodebook, listOf(text), language, 'v2');
const entryOf = (codebook: Codebook, code: string) => codebook.entries.find((entry) => entry.code === code);

/** A platform with a criterion for each of these codes; an empty text is an unclassified criterion. */
const platformOf = (codes: readonly string[]): PlatformIndex =>
  anIndex(
    codes.map((_, n) => aCriterion(n)),
    codes.flatMap((code, n) => (code === '' ? [] : [aClassification(n, code)])),
  );

const load = (index: PlatformIndex, codebook: Codebook, ids = steeredIds()) =>
  perform(index, planCodebookLoad(index, codebook, ids));

test("a loaded list is the platform's key: its codes in its order, all marked as loaded", () => {
  const codebook = merged('B01;Bruit\nA01;Manger');
  expect(codebook.entries.map(({ code, status }) => `${code} ${status}`)).toEqual([
    'B01 loaded',
    'A01 loaded',
  ]);
  expect([codebook.keyId, codebook.version]).toEqual(['platform-key', 'v2']);
});

test('words of other languages are carried over for codes that stay', () => {
  expect(entryOf(merged('A01;Manger'), 'A01')?.label).toMatchObject({
    fr: 'Manger',
    en: 'Food / drink',
    nl: 'Voeding / drank',
  });
  expect(entryOf(merged('A99;Neuf'), 'A99')?.label).toEqual({ fr: 'Neuf' });
});

test('our own working words never pass for loaded ones in the languages the list does not speak', () => {
  const a10 = entryOf(merged('A10;Tout autre chose'), 'A10');
  expect(a10).toMatchObject({ status: 'loaded', label: { fr: 'Tout autre chose' } });
  expect([Object.keys(a10?.label ?? {}), Object.keys(a10?.hint ?? {})]).toEqual([['fr'], ['fr']]);
  expect(labelIn(a10?.label ?? {}, 'en')).toEqual({ text: 'Tout autre chose', language: 'fr' });
});

test('a working label the list repeats keeps our words in other languages, and the mark that they are ours', () => {
  const former = entryOf(shippedCodebook, 'A10');
  const same = merged(`A10;${former?.label['fr']}\nA01;Manger`);
  expect(entryOf(same, 'A10')).toEqual(former);
  const later = mergeCodebookList(same, listOf('A10;Tout autre chose'), 'fr', 'v3');
  expect(entryOf(later, 'A10')?.label).toEqual({ fr: 'Tout autre chose' });
});

test('a working dimension the list names otherwise does not keep our name in other languages', () => {
  const c = merged('C;Institutions\nA01;Manger').dimensions.find(({ letter }) => letter === 'C');
  expect(c).toEqual({ letter: 'C', status: 'loaded', label: { fr: 'Institutions' } });
});

test('a dimension whose letter was inferred keeps that mark until a list names it otherwise', () => {
  const e = (text: string) => merged(text).dimensions.find(({ letter }) => letter === 'E');
  expect(e('A01;Manger')).toBe(shippedCodebook.dimensions[4]);
  expect(e('E;Équilibres sociaux\nA01;Manger')?.status).toBe('labelSeen');
  expect(e('E;Société\nA01;Manger')).toEqual({ letter: 'E', status: 'loaded', label: { fr: 'Société' } });
});

test('a hint stays under the label it explained and goes when the label becomes another', () => {
  expect(entryOf(merged('A01;Alimentation / boisson'), 'A01')?.hint['fr']).toMatch(/manger/);
  expect(entryOf(merged('A01;Eau'), 'A01')?.hint['fr']).toBe('');
  expect(entryOf(merged('A01\tEau\trobinet'), 'A01')?.hint['fr']).toBe('robinet');
});

test('a dimension the list names takes its name; the others stay as they were', () => {
  const { dimensions } = merged('A;Moyens\nA01;Manger');
  expect(dimensions[0]).toMatchObject({ status: 'loaded', label: { fr: 'Moyens' } });
  expect(dimensions[1]).toBe(shippedCodebook.dimensions[1]);
  expect(dimensions.length).toBe(9);
});

test('a second language laid over a loaded key keeps the first one and the name of the key', () => {
  const french = { ...merged('A01;Manger'), keyId: 'official' };
  const both = mergeCodebookList(french, listOf('A01;Eten'), 'nl', 'v3');
  expect(entryOf(both, 'A01')?.label).toMatchObject({ fr: 'Manger', en: 'Food / drink', nl: 'Eten' });
  expect(both.keyId).toBe('official');
});

test('the preview says which codes come, go or change their label, and which criteria have them', () => {
  const index = platformOf(['A01', 'A01', 'A02', 'A99', 'B01-3/P15', '']);
  const label = (code: string) => entryOf(shippedCodebook, code)?.label['fr'];
  const after = merged(`A01;Manger\nB01;${label('B01')}\nA99;Neuf`);
  const preview = previewCodebook(shippedCodebook, after, index, 'fr');
  expect(preview.added.map(({ code, to, criteria }) => [code, to, criteria.length])).toEqual([
    ['A99', 'Neuf', 1],
  ]);
  expect(preview.relabelled.map(({ code, from, to }) => [code, from, to])).toEqual([
    ['A01', 'Alimentation / boisson', 'Manger'],
  ]);
  expect(preview.relabelled[0]?.criteria.map(({ text }) => text)).toEqual(['critère 0', 'critère 1']);
  expect(preview.removed.length).toBe(65);
  expect(preview.removed.find(({ code }) => code === 'A02')?.criteria.length).toBe(1);
  expect([preview.unchanged, preview.touched]).toEqual([1, 4]);
});

test('a key compared with itself changes nothing', () => {
  const preview = previewCodebook(shippedCodebook, shippedCodebook, platformOf(['A01']), 'fr');
  const unchanged = shippedCodebook.entries.length;
  expect(preview).toEqual({ added: [], removed: [], relabelled: [], unchanged, touched: 0 });
});

test('added, removed, relabelled and unchanged codes are together all codes of both keys, for any two keys', () => {
  const keyOf = fc
    .uniqueArray(fc.tuple(fc.constantFrom('A00', 'A01', 'B00', 'I99'), fc.constantFrom('un', 'deux')), {
      selector: ([code]) => code,
    })
    .map((rows) =>
      mergeCodebookList(
        shippedCodebook,
        {
          dimensions: [],
          entries: rows.map(([code, label]) => ({ code: code as ComponentCode, label, hint: '' })),
        },
        'fr',
        'v',
      ),
    );
  fc.assert(
    fc.property(keyOf, keyOf, fc.array(fc.constantFrom('A00', 'A01', 'I99', '')), (before, after, codes) => {
      const preview = previewCodebook(before, after, platformOf(codes), 'fr');
      const changed = [...preview.added, ...preview.removed, ...preview.relabelled];
      const all = new Set([...before.entries, ...after.entries].map(({ code }) => code));
      expect(changed.length + preview.unchanged).toBe(all.size);
      expect(preview.touched).toBeLessThanOrEqual(codes.length);
      expect(previewCodebook(after, before, platformOf(codes), 'fr').touched).toBe(preview.touched);
    }),
  );
});

test('no key is in force before one is loaded; then the last loaded one is', () => {
  const index = platformOf([]);
  const ids = steeredIds();
  expect(index.codebooks().at(-1)?.key).toBeUndefined();
  load(index, merged('A01;Un'), ids);
  load(index, merged('A02;Deux'), ids);
  expect(index.codebooks().at(-1)?.key?.entries[0]?.code).toBe('A02');
  expect(index.codebooks().map(({ order }) => order)).toEqual([1, 2]);
});

test('an earlier version, the shipped one too, comes back in force by being loaded again', () => {
  const index = platformOf([]);
  const ids = steeredIds();
  load(index, merged('A01;Un'), ids);
  load(index, shippedCodebook, ids);
  expect(index.codebooks().at(-1)?.key).toBe(shippedCodebook);
});

test('classifications keep the version of the key they were made with', () => {
  const index = platformOf(['A01']);
  const id = index.criteria()[0]?.id;
  if (id === undefined) throw new Error('no criterion');
  const before = index.classificationOf(id);
  load(index, merged('B01;Bruit'));
  expect(index.classificationOf(id)).toBe(before);
});

test('a key without a single code is refused', () => {
  expect(planCodebookLoad(platformOf([]), merged(''), steeredIds())).toEqual({
    ok: false,
    problems: [{ type: 'EmptyText' }],
  });
});

test('two keys loaded on one day have two versions', () => {
  const ids = steeredIds();
  const first = newCodebookVersion('2026-11-21', ids);
  expect(first.startsWith('2026-11-21-')).toBe(true);
  expect(newCodebookVersion('2026-11-21', ids)).not.toBe(first);
});

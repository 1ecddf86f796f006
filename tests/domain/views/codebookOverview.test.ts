import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { mergeCodebookList, planCodebookLoad } from '#domain/codebook/load.ts';
import { absentVersions, codebookOverview, keyVersions } from '#domain/views/codebookOverview.ts';
import { readCodebookList } from '#exchange/codebookList/codebookList.ts';
import { aClassification, aCriterion, anIndex } from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';
import { steeredIds } from '../../kit/steered.ts';

const platformOf = (codes: readonly string[]) =>
  anIndex(
    codes.map((_, n) => aCriterion(n)),
    codes.flatMap((code, n) => (code === '' ? [] : [aClassification(n, code)])),
  );
const ownKey = (version: string) =>
  mergeCodebookList(shippedCodebook, readCodebookList('A01;Manger\nA99;Neuf').list, 'fr', version);

test('each component shows how many criteria of the platform have it', () => {
  const { dimensions } = codebookOverview(shippedCodebook, platformOf(['A01', 'A01-11/P', 'A02', '']));
  const a = dimensions[0];
  expect(a?.criteria).toBe(3);
  expect(
    a?.lines.filter(({ criteria }) => criteria > 0).map(({ entry, criteria }) => [entry.code, criteria]),
  ).toEqual([
    ['A01', 2],
    ['A02', 1],
  ]);
});

test('codes in use that the key does not list are shown in their dimension, in order', () => {
  const { dimensions } = codebookOverview(shippedCodebook, platformOf(['I99', 'A99', 'I05', 'I99']));
  expect(dimensions[8]?.unlisted).toEqual([
    { code: 'I05', criteria: 1 },
    { code: 'I99', criteria: 2 },
  ]);
  expect(dimensions[0]?.unlisted.map(({ code }) => code)).toEqual(['A99']);
});

test('the page can say how many labels are working labels', () => {
  expect(codebookOverview(shippedCodebook, platformOf([]))).toMatchObject({
    byStatus: { attested: 11, data: 18, reconstructed: 38, loaded: 0 },
    working: 56,
    dimensionsLabelSeen: 7,
  });
  expect(codebookOverview(ownKey('v2'), platformOf([]))).toMatchObject({ components: 2, working: 0 });
});

test('the counts of the nine dimensions add up to the classified criteria, for any codes', () => {
  const codes = fc.array(fc.constantFrom('A01', 'A99', 'B00', 'C06', 'I08', 'I77', ''));
  fc.assert(
    fc.property(codes, (typed) => {
      const { dimensions } = codebookOverview(shippedCodebook, platformOf(typed));
      const classified = typed.filter((code) => code !== '').length;
      expect(dimensions.reduce((sum, { criteria }) => sum + criteria, 0)).toBe(classified);
      for (const { criteria, lines, unlisted } of dimensions) {
        expect([...lines, ...unlisted].reduce((sum, line) => sum + line.criteria, 0)).toBe(criteria);
      }
    }),
  );
});

test('before a key is loaded the shipped one is the only version, in force', () => {
  expect(keyVersions(platformOf(['A01', '']), shippedCodebook)).toEqual([
    { codebook: shippedCodebook, inForce: true, criteria: 1 },
  ]);
});

test('versions are listed latest first, the shipped one last, with the criteria made with each', () => {
  const index = platformOf(['A01', 'B01']);
  const ids = steeredIds();
  perform(index, planCodebookLoad(index, ownKey('v1'), ids));
  perform(index, planCodebookLoad(index, ownKey('v2'), ids));
  const seen = keyVersions(index, shippedCodebook).map(({ codebook: key, inForce, criteria }) => [
    key.version,
    inForce,
    criteria,
  ]);
  expect(seen).toEqual([
    ['v2', true, 0],
    ['v1', false, 0],
    [shippedCodebook.version, false, 2],
  ]);
});

test('a version put back in force is listed once', () => {
  const index = platformOf([]);
  const ids = steeredIds();
  for (const codebook of [ownKey('v1'), ownKey('v2'), ownKey('v1'), shippedCodebook]) {
    perform(index, planCodebookLoad(index, codebook, ids));
  }
  expect(
    keyVersions(index, shippedCodebook).map(({ codebook: key, inForce }) => [key.version, inForce]),
  ).toEqual([
    [shippedCodebook.version, true],
    ['v1', false],
    ['v2', false],
  ]);
});

const former = { keyId: shippedCodebook.keyId, version: '2026-11-21' };
const classifiedBefore = anIndex(
  [aCriterion(0), aCriterion(1), aCriterion(2)],
  [
    aClassification(0, 'E00', { key: former }),
    aClassification(1, 'A01', { key: former }),
    aClassification(2, 'B01'),
  ],
);

test('criteria classified with a key we shipped earlier are counted under that version, not under the present one', () => {
  const versions = keyVersions(classifiedBefore, shippedCodebook);
  expect(versions.map(({ codebook: key, criteria }) => [key.version, criteria])).toEqual([
    [shippedCodebook.version, 1],
  ]);
  expect(absentVersions(classifiedBefore, versions)).toEqual([{ reference: former, criteria: 2 }]);
});

test('every code of the key we shipped earlier still has its label', () => {
  const { dimensions } = codebookOverview(shippedCodebook, classifiedBefore);
  expect(dimensions.flatMap(({ unlisted }) => unlisted)).toEqual([]);
  const e00 = dimensions[4]?.lines[0];
  expect([e00?.criteria, e00?.entry.label['fr']]).toEqual([1, 'Équilibres sociaux en général']);
});

test('a version whose list is on the platform is never told as absent', () => {
  const index = platformOf(['A01']);
  perform(index, planCodebookLoad(index, { ...shippedCodebook, ...former }, steeredIds()));
  expect(absentVersions(index, keyVersions(index, shippedCodebook))).toEqual([]);
});

import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { giveMeaning, meaningOf, withMeaning, withoutComponent } from '#domain/likeness/meaning.ts';
import { takeBack } from '#domain/record/undo.ts';
import { aClassification, aCriterion, anIndex, criterionIdOf } from '../../kit/build.ts';
import { perform } from '../../kit/commitTo.ts';

const criteria = [1, 2, 3, 4].map((n) => aCriterion(n));
const ids = criteria.map(({ id }) => id);
const room = () =>
  anIndex(criteria, [
    aClassification(1, 'A01-11/P15/k'),
    aClassification(2, 'b02'),
    aClassification(3, 'C05//k'),
  ]);
const codes = (index: ReturnType<typeof room>) =>
  ids.map((id) => {
    const code = index.classificationOf(id)?.code;
    return code && printFullCode(code);
  });
const read = (text: string) => {
  const code = parseFullCode(text);
  if (code === undefined) throw new Error(text);
  return code;
};

test('several criteria take one meaning as one act, each keeps its component, object and beneficiary', () => {
  const index = room();
  const plan = perform(index, giveMeaning(index, ids, 'O'));
  expect(codes(index)).toEqual(['A01-11/O/k', 'B02/O', 'C05/O/k', undefined]);
  expect(plan.act).toEqual({ type: 'meaning', count: 3 });
  expect(index.classificationOf(criterionIdOf(2))).toMatchObject({
    typed: 'B02/O',
    key: { version: shippedCodebook.version },
  });
});

test('a refined meaning of the same category is kept as it is', () => {
  const index = room();
  perform(index, giveMeaning(index, ids, 'P'));
  expect(codes(index)).toEqual(['A01-11/P15/k', 'B02/P', 'C05/P/k', undefined]);
});

test('a meaning can be taken away again; the rest of the code stays', () => {
  const index = room();
  perform(index, giveMeaning(index, ids, undefined));
  expect(codes(index)).toEqual(['A01-11//k', 'B02', 'C05//k', undefined]);
});

test('criteria without a component are passed over and can be told; alone they are refused', () => {
  const index = room();
  expect(withoutComponent(index, ids)).toEqual([criterionIdOf(4)]);
  expect(giveMeaning(index, [criterionIdOf(4)], 'Q')).toMatchObject({ ok: false });
});

test('the same meaning once more is no change', () => {
  const index = room();
  perform(index, giveMeaning(index, ids, 'S'));
  expect(giveMeaning(index, ids, 'S')).toMatchObject({ ok: true, value: { changes: [] } });
});

test('one undo takes the meaning of all of them back', () => {
  const index = room();
  const before = codes(index);
  const { changes } = perform(index, giveMeaning(index, ids, 'R'));
  const replaced = changes.map(({ table, after, before: old }) => ({
    table,
    id: after.id,
    ...(old === undefined ? {} : { before: old }),
  }));
  perform(index, takeBack(index, replaced, { type: 'undo', count: 3 }));
  expect(codes(index)).toEqual(before);
});

test.each(['P', 'O', 'Q', 'S', 'R'] as const)('%s is read back from the code it was put into', (meaning) => {
  const code = withMeaning(read('A08'), meaning);
  expect(meaningOf(read(printFullCode(code)))).toBe(meaning);
});

test('a code without a meaning has none', () => {
  expect(meaningOf(read('A08//k'))).toBeUndefined();
});

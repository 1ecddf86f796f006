import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeIn } from '#domain/change.ts';
import type { Criterion } from '#domain/criterion.ts';
import { type Content, contentOf, type Stamp } from '#domain/record.ts';
import { settleChange } from '#storage/threeWay.ts';
import { criterion } from './records.ts';

const at = (counter: number, device = 'device-a'): Stamp => ({
  counter,
  device,
  wall: '2026-03-14T09:00:00.000Z',
});

type Fields = Partial<Pick<Content<Criterion>, 'text' | 'expressions' | 'order' | 'question' | 'origin'>>;

const standing = (fields: Fields = {}, stamp = at(1)): Criterion => ({ ...criterion(1), ...fields, stamp });
const put = (before: Criterion | undefined, fields: Fields) =>
  changeIn('criteria', 'put', before, { ...(before ? contentOf(before) : criterion(1)), ...fields });

const fields: fc.Arbitrary<Fields> = fc.record(
  {
    text: fc.constantFrom('a', 'b', 'c'),
    expressions: fc.constantFrom(1, 2, 3),
    order: fc.constantFrom(1, 2),
    question: fc.constantFrom('WB', 'IB'),
    origin: fc.constantFrom({ source: 'csv', id: '1' }, { source: 'csv', id: '2' }),
  },
  { requiredKeys: [] },
);

test('where nobody wrote meanwhile, exactly what was planned stands', () => {
  fc.assert(
    fc.property(fields, fields, (first, planned) => {
      const before = standing(first);
      const change = put(before, planned);
      expect(settleChange(change, before, at(2))).toEqual({ record: { ...change.after, stamp: at(2) } });
    }),
  );
});

test('each field ends as ours where we changed it and as theirs where only they did', () => {
  fc.assert(
    fc.property(fields, fields, fields, (first, theirFields, ourFields) => {
      const before = standing(first);
      const theirs = { ...before, ...theirFields, stamp: at(2, 'device-b') };
      const { record, conflict } = settleChange(put(before, ourFields), theirs, at(3));
      const clashes: string[] = [];
      for (const name of ['text', 'expressions', 'order', 'question', 'origin'] as const) {
        const [was, our, their] = [before[name], { ...before, ...ourFields }[name], theirs[name]].map(
          (value) => JSON.stringify(value),
        );
        expect(JSON.stringify((record as Criterion)[name])).toBe(our === was ? their : our);
        if (our !== was && their !== was && our !== their) clashes.push(name);
      }
      expect([...(conflict?.fields ?? [])].sort()).toEqual(clashes.sort());
    }),
  );
});

test('a field that one side took away is gone, and its going is no accident', () => {
  const before = standing({ origin: { source: 'csv', id: '1' } });
  const { origin: _gone, ...without } = contentOf(before);
  const theirs = { ...before, text: 'b', stamp: at(2, 'device-b') };
  const { record } = settleChange(changeIn('criteria', 'put', before, without), theirs, at(3));
  expect(record).toEqual({ ...without, text: 'b', stamp: at(3) });
});

test('two tabs that create one record from one import agree', () => {
  const theirs = standing({}, at(1, 'device-b'));
  expect(settleChange(put(undefined, {}), theirs, at(2))).toEqual({ record: { ...theirs, stamp: at(2) } });
});

test('two tabs that create one record with different words: ours stand and the conflict shows both', () => {
  const theirs = standing({ text: 'b' }, at(1, 'device-b'));
  const { record, conflict } = settleChange(put(undefined, { text: 'a' }), theirs, at(2));
  expect(conflict).toEqual({ ours: record, theirs, fields: ['text'] });
  expect((record as Criterion).text).toBe('a');
});

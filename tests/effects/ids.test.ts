import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid } from '#domain/record/identity.ts';
import { derivedId, realIds } from '#effects/ids.ts';

const parts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });

test('the same origin gives the same id on every device, for ever', () => {
  // Frozen: a change here would make every import come in a second time. Computed apart, by another program.
  expect(derivedId('wikispiral', '12345')).toBe('00000000-0000-74f3-ae10-a11b40bc64b9');
  expect(derivedId()).toBe('00000000-0000-73b0-8442-98fc1c149afb');
});

test('different origins give different ids, wherever the parts are cut', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(derivedId(...a)).not.toBe(derivedId(...b));
    }),
  );
  expect(derivedId('a', 'bc')).not.toBe(derivedId('ab', 'c'));
  expect(derivedId('a', '')).not.toBe(derivedId('a'));
});

test('a derived id is a uuid of version 7 that can be told from a fresh one', () => {
  fc.assert(
    fc.property(parts, (a) => {
      const id = derivedId(...a);
      expect(isUuid(id)).toBe(true);
      expect(id).toMatch(/^00000000-0000-7[0-9a-f]{3}-[89ab]/);
    }),
  );
  expect(realIds.next()).not.toMatch(/^00000000-0000-7/);
});

test('fresh ids are uuids, never given twice, and grow', () => {
  const ids = Array.from({ length: 2000 }, () => realIds.next());
  expect(ids.every(isUuid)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

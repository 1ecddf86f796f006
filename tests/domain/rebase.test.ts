import { expect, test } from 'vitest';
import { rebased } from '#domain/rebase.ts';

type Fields = { readonly name: string; readonly place: string; readonly day?: string };
const seen: Fields = { name: 'Aînés', place: 'Trooz' };

test('What the form did not change keeps what another tab wrote meanwhile', () => {
  const now = { name: 'Aînés', place: 'Blégny', day: '2026-11-21' };
  expect(rebased<Fields>(seen, { ...seen, name: 'Les aînés' }, now)).toStrictEqual({
    ...now,
    name: 'Les aînés',
  });
});

test('What the form changed stands, whatever another tab wrote in the same field', () => {
  expect(rebased<Fields>(seen, { ...seen, place: 'Mons' }, { ...seen, place: 'Blégny' }).place).toBe('Mons');
});

test('A field taken away, here or there, stays away', () => {
  const dated = { ...seen, day: '2026-11-21' };
  expect(rebased<Fields>(dated, seen, { ...dated, place: 'Blégny' })).toStrictEqual({
    ...seen,
    place: 'Blégny',
  });
  expect(rebased<Fields>(dated, { ...dated, name: 'Les aînés' }, seen)).toStrictEqual({
    ...seen,
    name: 'Les aînés',
  });
});

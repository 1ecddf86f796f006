import { expect, test } from 'vitest';
import { partsOf } from '#i18n/icu.ts';
import { pseudo } from '#i18n/pseudo.ts';

const message =
  'Voir {count, plural, =0 {aucun critère} one {# critère} other {# critères de <b>{name}</b>}}, {day, date, short}';

test('A message is taken apart into its values and its tags, also inside its branches', () => {
  const { values, tags, text } = partsOf(message);
  expect([...values]).toEqual(['count', 'name', 'day']);
  expect([...tags]).toEqual(['b']);
  expect(text).toBe(message);
});

test('The trial language is four tenths longer and keeps what the program puts in', () => {
  const { long } = pseudo({ long: message });
  expect([...partsOf(long).values]).toEqual(['count', 'name', 'day']);
  expect(long).toContain('{count, plural, =0 {');
  expect(long).toContain('{day, date, short}');
  expect(pseudo({ short: 'Enregistrer ' }).short).toBe('Éñrëgïstrër····· ');
});

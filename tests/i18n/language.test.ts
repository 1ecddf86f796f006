import { expect, test } from 'vitest';
import { pickLanguage } from '#i18n/language.ts';

test('The screens speak the first language that the browser wants and they have, whatever the country', () => {
  expect(pickLanguage(['nl-BE', 'fr'])).toBe('nl');
  expect(pickLanguage(['pl', 'DE-at'])).toBe('de');
});

test('A language that only begins with the same letters is another one', () => {
  expect(pickLanguage(['den', 'nl'])).toBe('nl');
  expect(pickLanguage(['fro'])).toBe('fr');
  expect(pickLanguage(['enm', 'es'])).toBe('es');
});

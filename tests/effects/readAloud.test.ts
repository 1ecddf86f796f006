import { expect, test } from 'vitest';
import { canReadAloud, localVoice } from '#effects/readAloud.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
  voiceURI: `${lang}-${localService}`,
});

test('A voice that speaks over the network is never taken, even when it is the only one', () => {
  expect(localVoice([voice('fr-FR', false, true)], 'fr')).toBeUndefined();
});

test('A voice of another language reads nothing', () => {
  expect(localVoice([voice('en-GB')], 'fr')).toBeUndefined();
});

test('The same country comes first, then the usual voice of the language', () => {
  const voices = [voice('fr-CA'), voice('fr_FR', true, true), voice('fr-BE')];
  expect(localVoice(voices, 'fr-BE')?.lang).toBe('fr-BE');
  expect(localVoice(voices, 'fr')?.lang).toBe('fr_FR');
  expect(localVoice(voices, 'fr-LU')?.lang).toBe('fr_FR');
});

test('Where a device has no voices at all, nothing is offered', () => {
  expect(canReadAloud('fr')).toBe(false);
});

import { afterEach, expect, test, vi } from 'vitest';
import { askedOnce } from '#i18n/catalogue.ts';

afterEach(() => void vi.useRealTimers());

test('The words of a language are asked for once, by however many screens', async () => {
  const load = vi.fn(async () => 'mots');
  const words = askedOnce(load);
  expect(words('fr')).toBe(words('fr'));
  expect(await words('fr')).toBe('mots');
  expect(load).toHaveBeenCalledTimes(1);
});

test('Words that did not come are said to be missing, and whoever asks later gets them', async () => {
  vi.useFakeTimers();
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network'));
  load.mockResolvedValue('woorden');
  const words = askedOnce(load);
  const failed = words('nl');
  await expect(failed).rejects.toThrow('no network');
  expect(words('nl')).toBe(failed);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await words('nl')).toBe('woorden');
});

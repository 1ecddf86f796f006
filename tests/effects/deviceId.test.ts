import { expect, test } from 'vitest';
import { isUuid } from '#domain/identity.ts';
import { readDeviceId } from '#effects/deviceId.ts';

const shelf = (kept: Map<string, string>) => ({
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
});

test('a device keeps its random name', () => {
  const kept = new Map<string, string>();
  const first = readDeviceId(shelf(kept));
  expect(isUuid(first)).toBe(true);
  expect(readDeviceId(shelf(kept))).toBe(first);
  expect(readDeviceId(shelf(new Map()))).not.toBe(first);
});

test('a name that is none is replaced', () => {
  const kept = new Map([['spiral.device', '<img src=x>']]);
  const id = readDeviceId(shelf(kept));
  expect(isUuid(id)).toBe(true);
  expect(kept.get('spiral.device')).toBe(id);
});

test('where nothing can be kept, a name for this time only is given', () => {
  const forbidden = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  };
  expect(isUuid(readDeviceId(forbidden))).toBe(true);
  expect(isUuid(readDeviceId(undefined))).toBe(true);
});

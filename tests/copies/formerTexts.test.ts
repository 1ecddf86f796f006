import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDesk } from '#copies/desk.ts';
import { wipeFormerTexts } from '#copies/recover.ts';
import type { Texts } from '#copies/texts.ts';
import { aDevice, aLock, everything } from './device.ts';
import type { MemoryFiles } from './memoryFiles.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 27, 20, 32) }));
afterEach(() => void vi.useRealTimers());

test('a removed text leaves both files of the second place within seconds', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'intime');
  await texts.settled();
  expect(everything(device.files)).toContain('intime');
  texts.remove('draft:g1');
  await texts.settled();
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => expect(everything(device.files)).not.toContain('intime'));
});

test('a changed text leaves both files of the second place within seconds', async () => {
  const device = aDevice();
  const texts = device.open();
  for (const words of ['intime', 'neutre']) {
    texts.set('outbox:p1', words);
    await texts.settled();
  }
  expect(everything(device.files)).toContain('intime');
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => expect(everything(device.files)).not.toContain('intime'));
});

/** What a second place that was closed too early has, and what a later start asks of it. */
async function afterStart(files: MemoryFiles) {
  const desk = createDesk({ files, alone: aLock(), take: async () => undefined, later: () => {} });
  const asked: Texts[] = [];
  const send = async (changes: Texts) => {
    asked.push(changes);
    await desk.texts({ changes, now: Date.now() });
    return true;
  };
  await wipeFormerTexts([files], send);
  return asked.length;
}

test('Where the page was closed before both files were written, the next start takes the removed text from the other one', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'intime');
  await texts.settled();
  texts.remove('draft:g1');
  await texts.settled();
  expect(everything(device.files)).toContain('intime');
  expect(await afterStart(device.files)).toBe(1);
  expect(everything(device.files)).not.toContain('intime');
  expect(await afterStart(device.files)).toBe(0);
});

test('What the page set and removed just before it was closed reaches the second place at the next start', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('outbox:p1', 'intime');
  texts.set('draft:g1', 'avoir un toit');
  await texts.settled();
  device.closeAll();
  texts.remove('outbox:p1');
  texts.set('draft:g1', 'avoir un lit');
  const next = await device.start();
  expect(await next.settled()).toBe(true);
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => expect(everything(device.files)).not.toMatch(/intime|toit/));
  expect(everything(device.files)).toContain('avoir un lit');
  expect(next.get('outbox:p1')).toBeUndefined();
});

test('A file of the second place that was cut short is written anew at the next start', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'intime');
  await texts.settled();
  device.files.cutAfter(200);
  texts.set('draft:g1', 'neutre');
  await texts.settled();
  device.files.cutAfter(undefined);
  const torn = [...device.files.bytes.values()];
  expect(await afterStart(device.files)).toBe(1);
  expect([...device.files.bytes.values()]).not.toEqual(torn);
});

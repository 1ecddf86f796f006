import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prepareTexts } from '#copies/desk.ts';
import { recoverTexts } from '#copies/recover.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { aDevice, aLock, everything, narrowTexts } from './device.ts';
import { memoryFiles } from './memoryFiles.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 27, 20, 32) }));
afterEach(() => void vi.useRealTimers());

test('a text is in the second place half a second after it was set, without being asked for', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'avoir un to');
  texts.set('draft:g1', 'avoir un toit');
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(everything(device.files)).toContain('avoir un toit'));
  device.kill(new Map());
  expect((await device.start()).get('draft:g1')).toBe('avoir un toit');
});

test('after a kill that set the fast copy back, the newer of the two is taken, name by name', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:old', 'un');
  texts.set('draft:gone', 'retiré');
  await texts.settled();
  const former = new Map(device.fast.texts);
  texts.set('draft:old', 'un deux');
  texts.remove('draft:gone');
  texts.set('draft:new', 'trois');
  await texts.settled();
  device.kill(former);
  const next = await device.start();
  expect(new Map(next.names().map((name) => [name, next.get(name)]))).toEqual(
    new Map([
      ['draft:old', 'un deux'],
      ['draft:new', 'trois'],
    ]),
  );
});

test('what the fast copy has newer than the second place stays', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'un');
  await texts.settled();
  device.refuse(true);
  texts.set('draft:g1', 'un deux');
  expect(await texts.settled()).toBe(false);
  expect((await device.start()).get('draft:g1')).toBe('un deux');
});

test('a text is called kept only once it is written, and is written later when the disk refused it', async () => {
  const device = aDevice();
  const texts = device.open();
  device.refuse(true);
  texts.set('outbox:p:1', 'mot');
  expect(await texts.settled()).toBe(false);
  device.refuse(false);
  expect(await texts.settled()).toBe(true);
  device.kill(new Map());
  expect((await device.start()).get('outbox:p:1')).toBe('mot');
});

test('two windows write one second place: neither loses what the other has set', async () => {
  const device = aDevice();
  const [first, second] = [device.open(), device.open()];
  first.set('draft:g1~a', 'de la première');
  second.set('draft:g1~b', 'de la seconde');
  await Promise.all([first.settled(), second.settled()]);
  second.set('draft:g1~b', 'de la seconde, plus long');
  await second.settled();
  device.kill(new Map());
  const next = await device.start();
  expect([next.get('draft:g1~a'), next.get('draft:g1~b')]).toEqual([
    'de la première',
    'de la seconde, plus long',
  ]);
});

test('where the fast copy takes nothing, the second place still holds the words', async () => {
  const device = aDevice(memoryFiles(), memoryTextStore(true));
  const texts = device.open();
  expect(texts.set('draft:g1', 'mot')).toBe(false);
  expect(texts.get('draft:g1')).toBe('mot');
  expect(await texts.settled()).toBe(true);
  const fast = memoryTextStore();
  await recoverTexts(fast, [device.files]);
  expect(fast.get('draft:g1')).toBe('mot');
});

test('files that are read too late replace nothing that was typed meanwhile, and are read again at the next start', async () => {
  const device = aDevice();
  const texts = device.open();
  texts.set('draft:g1', 'avant');
  texts.set('draft:g2', 'jamais vu');
  await texts.settled();
  device.kill(new Map([['draft:g1', 'en train']]));
  let isWaitedFor = true;
  const late = recoverTexts(device.fast, [device.files], () => isWaitedFor);
  isWaitedFor = false;
  expect(await late).toEqual({});
  expect([...device.fast.texts]).toEqual([['draft:g1', 'en train']]);
  expect((await device.start()).get('draft:g2')).toBe('jamais vu');
});

test('a text that is too long for the fast copy is there again at every start, until it is removed', async () => {
  const device = aDevice(memoryFiles(), narrowTexts());
  const texts = device.open();
  texts.set('outbox:p:1', 'un mot bien trop long');
  texts.set('draft:g1', 'court');
  await texts.settled();
  const second = await device.start();
  expect(second.get('outbox:p:1')).toBe('un mot bien trop long');
  await second.settled();
  const third = await device.start();
  expect([third.get('outbox:p:1'), third.get('draft:g1')]).toEqual(['un mot bien trop long', 'court']);
  third.remove('outbox:p:1');
  await third.settled();
  expect((await device.start()).names()).toEqual(['draft:g1']);
});

test('beside a text that is too long, what the fast copy has newer than the second place stays', async () => {
  const device = aDevice(memoryFiles(), narrowTexts());
  const texts = device.open();
  texts.set('outbox:p:1', 'un mot bien trop long');
  texts.set('draft:g1', 'un');
  await texts.settled();
  device.refuse(true);
  texts.set('draft:g1', 'un deux');
  expect(await texts.settled()).toBe(false);
  expect((await device.start()).get('draft:g1')).toBe('un deux');
});

test('a text that was too long and became short enough is taken from the fast copy again', async () => {
  const device = aDevice(memoryFiles(), narrowTexts());
  const texts = device.open();
  texts.set('draft:g1', 'un mot bien trop long');
  await texts.settled();
  texts.set('draft:g1', 'un mot');
  await texts.settled();
  expect((await device.start()).get('draft:g1')).toBe('un mot');
});

test('What is typed before the files are read replaces what they hold, also where the fast copy has no room for it', async () => {
  const device = aDevice(memoryFiles(), narrowTexts());
  const texts = device.open();
  texts.set('draft:g1', 'un toit');
  await texts.settled();
  device.closeAll();
  texts.set('draft:g1', 'un lit');
  const next = device.open();
  next.set('draft:g1', 'un toit et un lit');
  next.adopt(await recoverTexts(device.fast, [device.files], () => false));
  await next.settled();
  expect((await device.start()).get('draft:g1')).toBe('un toit et un lit');
});

test('a spoilt second place stops nothing', async () => {
  const device = aDevice();
  device.files.bytes.set('texts.a', new Uint8Array([1, 2, 3]));
  device.fast.texts.set('draft:g1', 'mot');
  expect((await device.start()).get('draft:g1')).toBe('mot');
});

test('both files of the texts exist before anybody types', async () => {
  const files = memoryFiles();
  await prepareTexts({ files, alone: aLock() });
  expect((await files.names()).toSorted()).toEqual(['texts.a', 'texts.b']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDesk, prepareTexts } from '#copies/desk.ts';
import { createMirror } from '#copies/mirror.ts';
import { recoverTexts, wipeFormerTexts } from '#copies/recover.ts';
import type { Texts } from '#copies/texts.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { type MemoryFiles, memoryFiles } from './memoryFiles.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 27, 20, 32) }));
afterEach(() => void vi.useRealTimers());

/** Texts of which each may have ten characters at most. */
function narrowTexts() {
  const fast = memoryTextStore();
  return { ...fast, set: (name: string, text: string) => text.length <= 10 && fast.set(name, text) };
}

/** One after the other, as the browser's lock has it. */
function aLock() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(_kind: string, work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

/** A device: its fast texts can be set back, as a kill does, and its files cannot. */
function aDevice(files: MemoryFiles = memoryFiles(), fast = memoryTextStore()) {
  let isRefusing = false;
  const desk = createDesk({ files, alone: aLock(), take: async () => undefined });
  let windows = 0;
  const open = () => {
    windows += 1;
    return createMirror({
      fast,
      window: `w${windows}`,
      now: Date.now,
      send: async (changes: Texts) => {
        if (isRefusing) return false;
        await desk.texts({ changes, now: Date.now() });
        return true;
      },
    });
  };
  const kill = (kept: ReadonlyMap<string, string>) => {
    fast.texts.clear();
    for (const [name, text] of kept) fast.texts.set(name, text);
  };
  return {
    files,
    fast,
    open,
    kill,
    refuse: (refusing: boolean) => {
      isRefusing = refusing;
    },
    start: async () => {
      const missing = await recoverTexts(fast, [files]);
      const mirror = open();
      mirror.adopt(missing);
      return mirror;
    },
  };
}

const everything = ({ bytes }: MemoryFiles) =>
  [...bytes.values()].map((each) => new TextDecoder().decode(each)).join('');

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

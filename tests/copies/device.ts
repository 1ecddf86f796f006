import { createDesk } from '#copies/desk.ts';
import { createMirror } from '#copies/mirror.ts';
import { recoverTexts } from '#copies/recover.ts';
import type { Texts } from '#copies/texts.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { type MemoryFiles, memoryFiles } from './memoryFiles.ts';

/** Texts of which each may have ten characters at most. */
export function narrowTexts() {
  const fast = memoryTextStore();
  return { ...fast, set: (name: string, text: string) => text.length <= 10 && fast.set(name, text) };
}

/** One after the other, as the browser's lock has it. */
export function aLock() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(_kind: string, work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

/** A device: its fast texts can be set back, as a kill does, and its files cannot. */
export function aDevice(files: MemoryFiles = memoryFiles(), fast = memoryTextStore()) {
  let isRefusing = false;
  const desk = createDesk({ files, alone: aLock(), take: async () => undefined });
  let windows = 0;
  let closed = 0;
  const open = () => {
    windows += 1;
    const nth = windows;
    return createMirror({
      fast,
      window: `w${windows}`,
      now: Date.now,
      send: async (changes: Texts) => {
        if (nth <= closed) return new Promise<never>(() => {});
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
    /** What the windows so far have not yet written, they never will. */
    closeAll: () => {
      closed = windows;
    },
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

export const everything = ({ bytes }: MemoryFiles) =>
  [...bytes.values()].map((each) => new TextDecoder().decode(each)).join('');

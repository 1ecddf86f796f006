import type { StorageProblem } from './storage.ts';

/**
 * Remembers, outside the databases, that a write failed: their files may be torn until they are mended. There is one mark
 * for all databases, since the browser keeps them in the same files.
 */
export interface Trouble {
  note(): void;
  isNoted(): boolean;
  clear(): void;
}

type TroubleTexts = {
  get(name: string): string | undefined;
  set(name: string, text: string): unknown;
  remove(name: string): void;
};

const name = 'trouble:spiral';

export function createTrouble(texts: TroubleTexts): Trouble {
  return {
    note: () => void texts.set(name, 'write'),
    isNoted: () => texts.get(name) !== undefined,
    clear: () => {
      if (texts.get(name) !== undefined) texts.remove(name);
    },
  };
}

/** Used where nothing is remembered between starts. */
export const noTrouble: Trouble = { note: () => undefined, isNoted: () => false, clear: () => undefined };

const ofDisk: readonly StorageProblem['type'][] = [
  'StorageFull',
  'StorageFailed',
  'StorageTimeout',
  'StorageClosed',
];

/** True for a problem after which the files of the database may be torn. */
export const mayTear = ({ type }: StorageProblem): boolean => ofDisk.includes(type);

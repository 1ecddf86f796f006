import type { StorageProblem } from './storage.ts';

/** Remembers something of the databases outside them, until it is dealt with. */
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

const createMark =
  (name: string) =>
  (texts: TroubleTexts): Trouble => ({
    note: () => void texts.set(name, 'write'),
    isNoted: () => texts.get(name) !== undefined,
    clear: () => {
      if (texts.get(name) !== undefined) texts.remove(name);
    },
  });

/**
 * That a write failed: the files of the databases may be torn until they are mended. There is one mark for all databases,
 * since the browser keeps them in the same files.
 */
export const createTrouble = createMark('trouble:spiral');

/** That something was erased whose words may still be in the files of the databases. One mark for all of them, too. */
export const createUnclean = createMark('unclean:spiral');

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

import type { Trouble } from './trouble.ts';

/** What it writes, with something to spare, in bytes. */
const roomForRewriting = 26_000_000;

type Rewriting = {
  readonly factory: IDBFactory;
  readonly name: string;
  /** Where it is remembered that the files are to be rewritten, until they are. */
  readonly unclean: Trouble;
  readonly trouble: Trouble;
  readonly hasRoom: (bytes: number) => Promise<boolean>;
  readonly alone: (work: () => Promise<void>) => Promise<void>;
};

/** After a start, in milliseconds: a person may then already write. */
const restMs = 3_000;

/**
 * Rewrites the files after an erasure. If the page is closed before that is done, or the disk had no room, the next start
 * does it: on a disk without room, rewriting would tear the files that it is to clean.
 */
export function createRewriting({ factory, name, unclean, trouble, hasRoom, alone }: Rewriting) {
  const rewrite = async (): Promise<void> => {
    unclean.note();
    if (!(await hasRoom(roomForRewriting))) return;
    // Loaded when something was erased: the first page does without it.
    const { rewriteFiles } = await import('./rewriteFiles.ts');
    await alone(() => rewriteFiles(factory, name)).catch((error: unknown) => {
      trouble.note();
      throw error;
    });
    unclean.clear();
  };
  const rewriteLeft = (): void => {
    if (unclean.isNoted()) setTimeout(() => void rewrite().catch(() => undefined), restMs);
  };
  return { rewrite, rewriteLeft };
}

import type { PlatformId } from '#domain/record/identity.ts';
import type { Clerk } from './clerk.ts';
import type { Copy, KeptCopy } from './copy.ts';

/** Second copies of the platforms of one database, outside IndexedDB. Every method rejects when the disk refuses. */
export interface Copies {
  /** The whole copies on this device, newest first. */
  list(): Promise<readonly KeptCopy[]>;
  /** A copy as the text of a backup file. Undefined when it is gone or its hash does not agree. */
  read(file: string): Promise<string | undefined>;
  /** Copies a platform as the database holds it. Undefined when the database does not hold it. */
  take(platformId: PlatformId): Promise<KeptCopy | undefined>;
  /** Stores a copy made from what is on the screen, for when the database fails: on a full disk, too, if it fits. */
  keep(copy: Omit<Copy, 'database' | 'when'>, text: string): Promise<KeptCopy>;
  /**
   * To be called after records were erased: copies the platform anew and drops every earlier generation. Undefined, and
   * nothing dropped, when the database cannot be copied.
   */
  renew(platformId: PlatformId): Promise<KeptCopy | undefined>;
  /** To be called after a whole platform was erased: drops every copy of it. */
  drop(platformId: PlatformId): Promise<void>;
}

export function createCopies(clerk: Clerk, database: string, now: () => number): Copies {
  const when = () => new Date(now()).toISOString();
  return {
    list: async () => (await clerk('list', null)).filter((copy) => copy.database === database),
    read: (file) => clerk('read', { file }),
    take: (platformId) => clerk('take', { database, platformId, when: when() }),
    keep: (copy, text) => clerk('keep', { copy: { ...copy, database, when: when() }, text }),
    renew: (platformId) => clerk('renew', { database, platformId, when: when() }),
    drop: async (platformId) => void (await clerk('drop', { database, platformId })),
  };
}

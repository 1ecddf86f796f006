/**
 * What the browser promises about this origin's data. `unknown`: it does not say (old engines, private windows). The
 * browser's estimate of free space is not used: it claims gigabytes where two megabytes are left.
 */
export type Persistence = 'persisted' | 'atRisk' | 'unknown';

type Manager = Partial<Pick<StorageManager, 'persisted' | 'persist'>>;

const pageManager = (): Manager | undefined => globalThis.navigator?.storage;

const asPersistence = (granted: boolean | undefined): Persistence =>
  granted === undefined ? 'unknown' : granted ? 'persisted' : 'atRisk';

/** The current state. Asks the person nothing and never throws. */
export async function readPersistence(manager: Manager | undefined = pageManager()): Promise<Persistence> {
  return asPersistence(await manager?.persisted?.().catch(() => undefined));
}

/** Asks the browser to keep the data; the browser may ask the person. Returns the resulting state, granted or not. */
export async function askPersistence(manager: Manager | undefined = pageManager()): Promise<Persistence> {
  const granted = await manager?.persist?.().catch(() => undefined);
  return granted === true ? 'persisted' : readPersistence(manager);
}

import type { Copy, KeptCopy } from './copy.ts';
import { readCopy } from './copy.ts';
import type { Files } from './files.ts';
import { seal, unseal } from './seal.ts';

/** Listed with the copies: it begins as they do. */
export const reserveName = 'copy.reserve';

/** Room for some thousand criteria, in bytes. */
const reserveBytes = 1 << 20;

/**
 * Takes room for one more copy while there is some. On a full disk no file can be made or grow, but one that keeps its
 * length can be written: the copy that is made when the database fails goes there.
 */
export async function prepareReserve(files: Files): Promise<void> {
  if (!(await files.names()).includes(reserveName))
    await files.write(reserveName, new Uint8Array(reserveBytes));
}

/** Replaces what is in the reserve. Undefined when it is not there, or too small. Rejects when the disk refuses. */
export async function writeReserve(
  files: Files,
  copy: Copy,
  content: Uint8Array<ArrayBuffer>,
): Promise<KeptCopy | undefined> {
  const bytes = await seal({ sequence: 0, about: copy, content });
  if (bytes.length > reserveBytes || !(await files.names()).includes(reserveName)) return undefined;
  await files.write(reserveName, bytes);
  return { ...copy, file: reserveName, sequence: 0 };
}

/** Overwrites the reserve when it holds this platform. */
export async function emptyReserve(
  files: Files,
  { database, platformId }: Pick<Copy, 'database' | 'platformId'>,
): Promise<void> {
  const bytes = await files.read(reserveName).catch(() => undefined);
  const held = bytes === undefined ? undefined : readCopy((await unseal(bytes))?.about);
  if (held?.database === database && held.platformId === platformId)
    await files.write(reserveName, new Uint8Array(reserveBytes));
}

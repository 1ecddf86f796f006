import type { Copy, KeptCopy } from './copy.ts';
import { readCopy } from './copy.ts';
import type { Files } from './files.ts';
import { seal, unsealPart } from './seal.ts';

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

/**
 * Moves a reserve from a former place to the one that is written to, if that has none: only there can it be written on a
 * full disk. It may hold a copy.
 */
export async function bringReserve(files: Files, former: readonly Files[]): Promise<void> {
  for (const place of former) {
    const bytes = await place.read(reserveName);
    if (bytes === undefined || (await files.names()).includes(reserveName)) continue;
    const whole = new Uint8Array(Math.max(reserveBytes, bytes.length));
    whole.set(bytes);
    await files.write(reserveName, whole);
    await place.remove(reserveName);
  }
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

type Platform = Pick<Copy, 'database' | 'platformId'>;

/**
 * Overwrites what the reserve holds of a platform, after words of it were erased: its copy, and what a write that was cut
 * short, or a shorter copy, left of an earlier one. Of whom that was cannot be told. A whole copy of another platform
 * stays.
 */
export async function emptyReserve(files: Files, { database, platformId }: Platform): Promise<void> {
  // A reserve that cannot be read at all is not known to be clean: the caller must not call the words erased.
  const bytes = await files.read(reserveName);
  if (bytes === undefined) return;
  const found = await unsealPart(bytes);
  const held = readCopy(found?.sealed.about);
  const isOwn = held === undefined || (held.database === database && held.platformId === platformId);
  const clean = new Uint8Array(Math.max(reserveBytes, bytes.length));
  if (!isOwn) clean.set(bytes.subarray(0, found?.length));
  // Also over a clean one: writing it removes what a former place holds under this name.
  await files.write(reserveName, clean);
}

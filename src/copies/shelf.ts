import { type Copy, fileOfCopy, filesOf, isCopyFile, type KeptCopy, readCopy, sequenceOf } from './copy.ts';
import type { Files } from './files.ts';
import { keptGenerations } from './generations.ts';
import { unzipped, zipped } from './gzip.ts';
import { emptyReserve, writeReserve } from './reserve.ts';
import { type Sealed, seal, unseal } from './seal.ts';

async function readSealed(files: Files, file: string): Promise<Sealed | undefined> {
  const bytes = await files.read(file).catch(() => undefined);
  return bytes === undefined ? undefined : unseal(bytes);
}

async function copyIn(files: Files, file: string): Promise<KeptCopy | undefined> {
  const sealed = await readSealed(files, file);
  const copy = readCopy(sealed?.about);
  return copy === undefined ? undefined : { ...copy, file, sequence: sequenceOf(file) };
}

const copyFiles = async (files: Files, prefix = ''): Promise<readonly string[]> =>
  (await files.names()).filter((name) => isCopyFile(name) && name.startsWith(prefix));

/** Every whole copy, newest first. One whose hash does not agree is left out. */
export async function listCopies(files: Files, prefix = ''): Promise<readonly KeptCopy[]> {
  const found: KeptCopy[] = [];
  for (const file of await copyFiles(files, prefix)) {
    const copy = await copyIn(files, file);
    if (copy !== undefined) found.push(copy);
  }
  return found.sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : b.sequence - a.sequence));
}

/** The backup file in a copy. Undefined when it is gone or its hash does not agree. */
export async function readCopyText(files: Files, file: string): Promise<string | undefined> {
  const sealed = await readSealed(files, file);
  return sealed === undefined ? undefined : unzipped(sealed.content);
}

async function addGeneration(files: Files, copy: Copy, content: Uint8Array<ArrayBuffer>): Promise<KeptCopy> {
  const known = await copyFiles(files, filesOf(copy));
  const sequence = Math.max(0, ...known.map(sequenceOf)) + 1;
  const file = fileOfCopy(copy, sequence);
  await files.write(file, await seal({ sequence, about: copy, content })).catch(async (error: unknown) => {
    // What was written of it takes room that the database may need.
    await files.remove(file).catch(() => undefined);
    throw error;
  });
  const copies = await listCopies(files, filesOf(copy));
  const kept = new Set([...keptGenerations(copies)].map((each) => each.file));
  for (const former of known) if (!kept.has(former)) await files.remove(former);
  return { ...copy, file, sequence };
}

/** Stores one more copy, and only then drops the generations that are no longer worth their room. */
export const addCopy = async (files: Files, copy: Copy, text: string): Promise<KeptCopy> =>
  addGeneration(files, copy, await zipped(text));

/** Stores a copy when something has gone wrong, perhaps on a full disk: in the reserve, if it fits. */
export async function keepCopy(files: Files, copy: Copy, text: string): Promise<KeptCopy> {
  const content = await zipped(text);
  return (await writeReserve(files, copy, content)) ?? addGeneration(files, copy, content);
}

/** Drops every copy of a platform, except these files. */
export async function dropCopies(
  files: Files,
  platform: Pick<Copy, 'database' | 'platformId'>,
  except: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const file of await copyFiles(files, filesOf(platform)))
    if (!except.has(file)) await files.remove(file);
  await emptyReserve(files, platform);
}

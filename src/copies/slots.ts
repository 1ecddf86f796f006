import type { Files } from './files.ts';
import { type Sealed, seal, unseal } from './seal.ts';

const slots = ['a', 'b'] as const;
const fileOf = (name: string, slot: (typeof slots)[number]): string => `${name}.${slot}`;

async function readSlot(
  files: Files,
  name: string,
  slot: (typeof slots)[number],
): Promise<Sealed | undefined> {
  const bytes = await files.read(fileOf(name, slot)).catch(() => undefined);
  return bytes === undefined ? undefined : unseal(bytes);
}

const sequenceOf = (sealed: Sealed | undefined): number => sealed?.sequence ?? 0;

async function readBoth(files: Files, name: string) {
  const [a, b] = await Promise.all([readSlot(files, name, 'a'), readSlot(files, name, 'b')]);
  const isANewer = sequenceOf(a) > sequenceOf(b);
  return { newest: isANewer ? a : b, former: isANewer ? b : a, older: isANewer ? 'b' : 'a' } as const;
}

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, at) => byte === b[at]);

/** The newest whole content of a thing that has two files. Undefined when neither file is whole. */
export const readNewest = async (files: Files, name: string): Promise<Sealed | undefined> =>
  (await readBoth(files, name)).newest;

/**
 * Writes the next content over the older of the two files, so that a write that is cut short leaves the other one.
 * `next` receives the newest content; it must be called under a lock when several windows write.
 */
export async function writeNext(
  files: Files,
  name: string,
  next: (content: Uint8Array<ArrayBuffer> | undefined) => Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { newest, older } = await readBoth(files, name);
  const content = next(newest?.content);
  await files.write(
    fileOf(name, older),
    await seal({ sequence: sequenceOf(newest) + 1, about: null, content }),
  );
}

/** True when the older of the two files holds something else than the newer: what was removed may still be in it. */
export async function isOlderBehind(files: Files, name: string): Promise<boolean> {
  const { newest, former } = await readBoth(files, name);
  return newest !== undefined && !isSame(newest.content, former?.content);
}

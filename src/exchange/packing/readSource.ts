import type { Result } from '#domain/record/result.ts';
import { readFile } from '#exchange/detect.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { byteLimit } from '#exchange/limits.ts';
import { looksOwn, recognisedWithin } from '#exchange/ownFile.ts';
import { type FileReading, type Progress, refuse } from '#exchange/reading.ts';
import { gunzip, looksGzip } from './gzip.ts';
import { looksSealed } from './looksSealed.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The file is encrypted. `wasWrong`: a passphrase was given and does not fit. */
export type LockedReading = { readonly kind: 'locked'; readonly wasWrong: boolean };

/** A file as the browser gives it, or a pasted text. */
export type Source = Blob | string;

export type ReadingOptions = {
  /** The names that the open platform gives its fourth question. */
  readonly freeNames: readonly string[];
  readonly passphrase?: string | undefined;
};

const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());

/** A large file is opened only if its first bytes show that it may be ours. */
async function isTooLarge(file: Blob): Promise<boolean> {
  if (file.size <= byteLimit) return false;
  const start = await bytesOf(file.slice(0, recognisedWithin));
  return !looksOwn(start) && !looksGzip(start) && !looksSealed(start);
}

async function unlocked(
  bytes: Bytes,
  passphrase: string | undefined,
): Promise<Result<Bytes, FileRefusal> | LockedReading> {
  if (passphrase === undefined) return { kind: 'locked', wasWrong: false };
  // Loaded only for an encrypted file.
  const { unseal } = await import('./seal.ts');
  const opened = await unseal(bytes, passphrase);
  return opened === 'wrong' ? { kind: 'locked', wasWrong: true } : opened;
}

/** Takes the wrappings off: encryption outside, compression inside. */
async function unwrapped(
  bytes: Bytes,
  passphrase: string | undefined,
): Promise<Result<Bytes, FileRefusal> | LockedReading> {
  if (looksSealed(bytes)) {
    const opened = await unlocked(bytes, passphrase);
    if ('kind' in opened || !opened.ok) return opened;
    return looksGzip(opened.value) ? await gunzip(opened.value) : opened;
  }
  return looksGzip(bytes) ? await gunzip(bytes) : { ok: true, value: bytes };
}

/**
 * Reads a file or a paste as `readFile` does, after decrypting and uncompressing it. Rejects only when the browser
 * cannot read the file.
 */
export async function readSource(
  source: Source,
  { freeNames, passphrase }: ReadingOptions,
  onProgress?: Progress,
): Promise<FileReading | LockedReading> {
  if (typeof source === 'string') return readFile(source, onProgress, freeNames);
  if (await isTooLarge(source)) return refuse({ type: 'FileTooLarge', bytes: source.size, limit: byteLimit });
  const plain = await unwrapped(await bytesOf(source), passphrase);
  if ('kind' in plain) return plain;
  return plain.ok
    ? readFile(plain.value, onProgress, freeNames)
    : refuse(plain.problems[0] ?? { type: 'DamagedArchive' });
}

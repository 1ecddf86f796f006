import { done, type Result, refused } from '#domain/record/result.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { byteLimit } from '#exchange/limits.ts';
import { looksOwn, recognisedWithin } from '#exchange/ownFile.ts';
import { joined } from './joined.ts';

const pieceLength = 1_000_000;

/** Lines of text as pieces of bytes, each of about a megabyte. */
export function* piecesOf(lines: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < pieceLength) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
}

type Transform = CompressionStream | DecompressionStream;

/** Feeds the stream. A failure shows at its other end, where it is handled. */
async function feed({ writable }: Transform, pieces: Iterable<Uint8Array<ArrayBuffer>>): Promise<void> {
  const writer = writable.getWriter();
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
}

export const canCompress = (): boolean => typeof CompressionStream !== 'undefined';

/** Compresses text. */
export async function gzip(lines: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('gzip');
  const fed = feed(stream, piecesOf(lines));
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  await fed;
  return joined(pieces);
}

export const looksGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What one array of bytes can hold. */
const ownLimit = 2_000_000_000;

/** A small file of somebody else can unpack to gigabytes. Our own are recognised by their first bytes. */
const limitOf = (pieces: readonly Uint8Array[]): number => {
  const start = new Uint8Array(recognisedWithin);
  start.set(joined(pieces).subarray(0, recognisedWithin));
  return looksOwn(start) ? ownLimit : byteLimit;
};

function* inPieces(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

async function unpacked(stream: DecompressionStream): Promise<Result<Uint8Array<ArrayBuffer>, FileRefusal>> {
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let limit = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    bytes += read.value.length;
    if (limit === 0 && bytes >= recognisedWithin) limit = limitOf(pieces);
    if (limit === 0 || bytes <= limit) continue;
    await reader.cancel();
    return refused({ type: 'FileTooLarge', bytes, limit });
  }
  return done(joined(pieces));
}

/** Uncompresses a file. A damaged one is refused, and one of others as soon as it exceeds what is read of others. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array<ArrayBuffer>, FileRefusal>> {
  const stream = new DecompressionStream('gzip');
  const fed = feed(stream, inPieces(bytes)).catch(() => undefined);
  try {
    return await unpacked(stream);
  } catch {
    return refused({ type: 'DamagedArchive' });
  } finally {
    await fed;
  }
}

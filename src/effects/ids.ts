import { sha256 } from '@noble/hashes/sha2.js';
import { uuidv7 } from 'uuidv7';
import type { Ids } from '#domain/record/identity.ts';

const encoder = new TextEncoder();

// One buffer for all calls, enlarged when a text needs more: an import asks for an id twenty thousand times.
let buffer = new Uint8Array(1024);

function withRoom(length: number): Uint8Array {
  if (buffer.length < length) buffer = new Uint8Array(length * 2);
  return buffer;
}

/**
 * Writes each part after its length in bytes (4 bytes, big-endian), so that `('a', 'bc')` and `('ab', 'c')` give
 * different bytes.
 */
function encodeParts(parts: readonly string[]): Uint8Array {
  // A UTF-16 unit takes at most three bytes.
  const bytes = withRoom(parts.reduce((sum, { length }) => sum + 4 + 3 * length, 0));
  let at = 0;
  for (const part of parts) {
    const { written } = encoder.encodeInto(part, bytes.subarray(at + 4));
    bytes[at] = written >>> 24;
    bytes[at + 1] = written >>> 16;
    bytes[at + 2] = written >>> 8;
    bytes[at + 3] = written;
    at += 4 + written;
  }
  return bytes.subarray(0, at);
}

const hexByByte = Array.from({ length: 256 }, (_, byte) => (byte + 0x100).toString(16).slice(1));

/** Formats 16 bytes as a lower-case uuid of the given version, variant 10. */
function formatUuid(bytes: Uint8Array, version: number): string {
  let hex = '';
  for (const [at, byte] of bytes.entries()) {
    if (at === 4 || at === 6 || at === 8 || at === 10) hex += '-';
    const kept = at === 6 ? (byte & 0x0f) | (version << 4) : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    hex += hexByByte[kept] ?? '';
  }
  return hex;
}

/**
 * Gives the same id for the same parts on every device, for ever, so that imported rows converge. It is SHA-256 over
 * the length-prefixed UTF-8 parts. The first 10 bytes fill a uuid version 7 except for its 48 bits of time, which are
 * zero. So a derived id is recognisable at sight (`00000000-0000-7`), holds 74 bits of the hash, and sorts before every
 * fresh id. Frozen: a change would make every import come in twice.
 */
export function derivedId(...parts: readonly string[]): string {
  const bytes = new Uint8Array(16);
  bytes.set(sha256(encodeParts(parts)).subarray(0, 10), 6);
  return formatUuid(bytes, 7);
}

/** Fresh ids from the device's clock and its source of randomness. */
export const realIds: Ids = { next: () => uuidv7(), derived: derivedId };

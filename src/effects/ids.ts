import { sha256 } from '@noble/hashes/sha2.js';
import { uuidv7 } from 'uuidv7';
import type { Ids } from '#domain/identity.ts';

const encoder = new TextEncoder();

/** Every part after its length in bytes (4 bytes, big-endian): `('a', 'bc')` and `('ab', 'c')` are not the same bytes. */
function encodeParts(parts: readonly string[]): Uint8Array {
  const encoded = parts.map((part) => encoder.encode(part));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of encoded) {
    view.setUint32(at, part.length);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}

const hexOf = (byte: number): string => (byte + 0x100).toString(16).slice(1);

/** 16 bytes as a lower-case uuid of the given version, variant 10. */
function formatUuid(bytes: Uint8Array, version: number): string {
  const hex = Array.from(bytes, (byte, at) => {
    if (at === 6) return hexOf((byte & 0x0f) | (version << 4));
    if (at === 8) return hexOf((byte & 0x3f) | 0x80);
    return hexOf(byte);
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The same parts give the same id on every device, for ever: imported rows converge.
 * SHA-256 over the length-prefixed UTF-8 parts; its first 10 bytes fill everything of a uuid version 7 but the 48 bits of
 * time, which are zero. So a derived id is told from a fresh one at sight (`00000000-0000-7`), holds 74 bits of the hash,
 * and sorts before every fresh one. Frozen: changing this would make every import come in twice.
 */
export function derivedId(...parts: readonly string[]): string {
  const bytes = new Uint8Array(16);
  bytes.set(sha256(encodeParts(parts)).subarray(0, 10), 6);
  return formatUuid(bytes, 7);
}

/** True for an id made by `derivedId`, false for a fresh one. */
export const isDerivedId = (id: string): boolean => id.startsWith('00000000-0000-7');

/** Fresh ids from the device's clock and its source of randomness. */
export const realIds: Ids = { next: () => uuidv7(), derived: derivedId };

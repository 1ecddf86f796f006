import { done, type Result, refused } from '#domain/record/result.ts';
import { wellFormed } from '#domain/record/words.ts';
import type { FileRefusal } from './fileProblem.ts';
import { byteLimit } from './limits.ts';
import { decodeWindows1252 } from './windows1252.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded = { readonly text: string; readonly encoding: Encoding };

type Kind = Extract<FileRefusal, { type: 'NotText' }>['kind'];

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The encoding named by a byte order mark, or UTF-16 when the zero bytes of a Latin text reveal it. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zerosAt = (parity: number) =>
    sample.filter((byte, at) => at % 2 === parity && byte === 0).length / (sample.length / 2);
  if (sample.length < 8) return undefined;
  if (zerosAt(1) > 0.4 && zerosAt(0) < 0.1) return 'utf-16le';
  if (zerosAt(0) > 0.4 && zerosAt(1) < 0.1) return 'utf-16be';
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeUpToCutLetter(bytes);
  }
}

/**
 * UTF-8 whose last letter is cut in two is still UTF-8 when other letters prove it; the half letter becomes U+FFFD.
 * Without such proof, a single last byte is more likely the "é" of a Windows file.
 */
function decodeUpToCutLetter(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\0-\x7f]/.test(text) ? `${text}\uFFFD` : undefined;
  } catch {
    return undefined;
  }
}

const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * A person's text may contain a few stray control characters; when they make up one letter in twenty, it is not text.
 */
const isText = (text: string): boolean => {
  const sample = text.slice(0, 4000);
  return (sample.match(control)?.length ?? 0) * 20 <= sample.length;
};

function decodedAs(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/**
 * Decodes bytes to text: UTF-8 with or without a mark, UTF-16 in both byte orders, otherwise Windows-1252, for which
 * any bytes are valid. Refuses empty input, files above `limit`, and files whose first bytes show that they are not
 * text.
 */
export function decode(bytes: Uint8Array, limit = byteLimit): Result<Decoded, FileRefusal> {
  if (bytes.length === 0) return refused({ type: 'EmptyFile' });
  if (bytes.length > limit) return refused({ type: 'FileTooLarge', bytes: bytes.length, limit });
  const signature = signatures.find(([, start]) => startsWith(bytes, start));
  if (signature !== undefined) return refused({ type: 'NotText', kind: signature[0] });
  const decoded = decodedAs(bytes);
  return isText(decoded.text) ? done(decoded) : refused({ type: 'NotText', kind: 'other' });
}

/** Treats pasted text like a file's: no byte order mark, no half characters, the same limit. */
export function pasted(text: string): Result<string, FileRefusal> {
  if (text.length > byteLimit) return refused({ type: 'FileTooLarge', bytes: text.length, limit: byteLimit });
  const clean = wellFormed(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return clean === '' ? refused({ type: 'EmptyFile' }) : done(clean);
}

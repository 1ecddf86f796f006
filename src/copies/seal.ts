import { joined } from '#exchange/packing/joined.ts';

/** The content of a file with what is said about it. */
export type Sealed = {
  /** Grows with each write of the same thing: the greatest valid one is the newest. */
  readonly sequence: number;
  /** JSON: what can be said without reading the content. */
  readonly about: unknown;
  readonly content: Uint8Array<ArrayBuffer>;
};

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes));

const newline = 10;

/** One line with the SHA-256 of all that follows, one line of JSON, then the content. */
export async function seal({ sequence, about, content }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const heading = JSON.stringify({ sequence, bytes: content.length, about });
  const hashed = joined([new TextEncoder().encode(`${heading}\n`), content]);
  return joined([new TextEncoder().encode(`${await hashOf(hashed)}\n`), hashed]);
}

type Heading = { readonly sequence: number; readonly bytes: number; readonly about: unknown };

function readHeading(bytes: Uint8Array): Heading | undefined {
  try {
    const value: Partial<Heading> | null = JSON.parse(new TextDecoder().decode(bytes));
    const { sequence, bytes: length, about } = value ?? {};
    if (!Number.isSafeInteger(sequence) || !Number.isSafeInteger(length)) return undefined;
    return { sequence: sequence as number, bytes: length as number, about };
  } catch {
    return undefined;
  }
}

/** What was sealed in a file, and the length of the part that holds it: anything may follow. */
export type Unsealed = { readonly sealed: Sealed; readonly length: number };

/** Undefined when the bytes are not exactly those that were sealed: cut, changed, or something else. */
export const unseal = async (file: Uint8Array<ArrayBuffer>): Promise<Sealed | undefined> =>
  (await unsealPart(file))?.sealed;

/** Does the same, and says how much of the file it is. */
export async function unsealPart(file: Uint8Array<ArrayBuffer>): Promise<Unsealed | undefined> {
  const first = file.indexOf(newline);
  const second = file.indexOf(newline, first + 1);
  if (first === -1 || second === -1) return undefined;
  const heading = readHeading(file.subarray(first + 1, second));
  if (heading === undefined) return undefined;
  // Padding may follow the content.
  const end = second + 1 + heading.bytes;
  const hashed = file.slice(first + 1, end);
  const hash = new TextDecoder().decode(file.subarray(0, first));
  if (hashed.length !== end - first - 1 || (await hashOf(hashed)) !== hash) return undefined;
  const { sequence, about } = heading;
  return { sealed: { sequence, about, content: file.slice(second + 1, end) }, length: end };
}

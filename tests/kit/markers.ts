import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A word that occurs nowhere else: 24 random letters. */
export const marker = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join('');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });

/** Every form in which a browser stores letters. For a marker, Latin-1 gives the same bytes as UTF-8. */
const forms = (word: string): readonly Buffer[] =>
  (['utf8', 'latin1', 'utf16le'] as const).map((encoding) => Buffer.from(word, encoding));

/** Undefined if the browser deleted the file in the meantime. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

export const holds = (bytes: Buffer, word: string): boolean =>
  forms(word).some((form) => bytes.includes(form));

/** The files of a browser's profile that hold a word, by their folder under the profile. */
export function foldersWith(profile: string, word: string): readonly string[] {
  const found = filesIn(profile).filter((path) => {
    const bytes = bytesOf(path);
    return bytes !== undefined && holds(bytes, word);
  });
  return [...new Set(found.map((path) => relative(profile, join(path, '..'))))];
}

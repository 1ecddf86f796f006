import { localDay } from '#domain/record/localDay.ts';

const nameLimit = 60;

/** A name as every system accepts it in a file: letters and digits of any script, everything else one hyphen. */
const fileSafe = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, nameLimit)
    .toWellFormed()
    .replace(/-+$/, '');

/**
 * `Blégny-critères-2026-11-21.csv`. The platform's name comes first and the words of a file after it, so that no device
 * name (`CON`), path or hidden direction mark of a name becomes one of the file's. `otherwise` stands for a name without letters.
 */
export function fileName(
  platform: string,
  what: string,
  now: number,
  extension: string,
  otherwise: string,
): string {
  const name = fileSafe(platform.slice(0, 1000));
  return `${name === '' ? fileSafe(otherwise) : name}-${fileSafe(what)}-${localDay(now)}.${extension}`;
}

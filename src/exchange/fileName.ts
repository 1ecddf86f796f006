import { localDay } from '#domain/record/localDay.ts';

const nameLimit = 60;

/**
 * A name in a form every system accepts in a file name: letters and digits of any script stay; any run of other
 * characters becomes one hyphen.
 */
const fileSafe = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, nameLimit)
    .toWellFormed()
    .replace(/-+$/, '');

/**
 * Makes a name such as `Blégny-critères-2026-11-21.csv`. The platform's name comes first and the words for the file
 * after it, so that a device name (`CON`), a path or a hidden direction mark cannot become a file name. `otherwise`
 * replaces a name without letters.
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

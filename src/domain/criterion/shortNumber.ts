const digits = 8;
const half = digits / 2;

/**
 * A short number by which people find a post-it again, such as `4827-1930`: printed, and typed into the search when
 * somebody asks that their words be erased. It follows from the id, so it is the same on every device and in every file.
 * Among 1,000 criteria, two have the same number once in 200 platforms; the search then shows both.
 */
export function shortNumber(id: string): string {
  const value = Number.parseInt(id.slice(-8), 16) % 10 ** digits;
  const text = String(value).padStart(digits, '0');
  return `${text.slice(0, half)}-${text.slice(half)}`;
}

/** The short number that was typed, with or without its hyphen; undefined if the text is none. */
export function shortNumberIn(text: string): string | undefined {
  const found = /^\s*(\d{4})[-\s‐‑–]?(\d{4})\s*$/.exec(text);
  return found === null ? undefined : `${found[1]}-${found[2]}`;
}

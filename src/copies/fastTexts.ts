/** The fast copy of small texts, which answers at once: localStorage, or a Map in tests. */
export interface FastTexts {
  get(name: string): string | undefined;
  set(name: string, text: string): boolean;
  remove(name: string): void;
  names(): readonly string[];
}

/** How far the fast copy has followed each window: with the text itself, it says which of two copies is newer. */
const markPrefix = 'mark:';

export const isMark = (name: string): boolean => name.startsWith(markPrefix);

export const markIn =
  (fast: FastTexts) =>
  (window: string): number => {
    const nth = Number(fast.get(markPrefix + window));
    return Number.isSafeInteger(nth) ? nth : 0;
  };

/** Set after the text it belongs to: a copy with the mark has the text too. */
export const setMark = (fast: FastTexts, window: string, nth: number): boolean =>
  fast.set(markPrefix + window, String(nth));

/** Removes the marks of windows of which the second place holds nothing any more. */
export function forgetMarks(fast: FastTexts, windows: ReadonlySet<string>): void {
  for (const name of fast.names())
    if (isMark(name) && !windows.has(name.slice(markPrefix.length))) fast.remove(name);
}

/**
 * A text as one window last set it. Without `text` it was removed. `nth` counts what that window set; `at` is in
 * milliseconds.
 */
export type Entry = {
  readonly text?: string;
  readonly window: string;
  readonly nth: number;
  readonly at: number;
};

/** The latest entry of each name. */
export type Texts = Readonly<Record<string, Entry>>;

export const noTexts: Texts = {};

const isEntry = (value: unknown): value is Entry => {
  const { text, window, nth, at } = (value ?? {}) as { readonly [K in keyof Entry]?: unknown };
  return (
    (text === undefined || typeof text === 'string') &&
    typeof window === 'string' &&
    Number.isSafeInteger(nth) &&
    typeof at === 'number'
  );
};

const format = 'spiral-texts';

/** Reads the texts of a file; what is no entry is left out. */
export function readTexts(content: Uint8Array | undefined): Texts {
  if (content === undefined) return noTexts;
  const value = JSON.parse(new TextDecoder().decode(content)) as { readonly [field: string]: unknown };
  if (value['format'] !== format || value['version'] !== 1) return noTexts;
  const entries = Object.entries((value['texts'] ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.filter((entry): entry is [string, Entry] => isEntry(entry[1])));
}

export const writeTexts = (texts: Texts): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ format, version: 1, texts }));

/** Of two entries of one name: whether the first was set later. Across windows only the clock can tell. */
const isLater = (a: Entry, b: Entry): boolean => (a.window === b.window ? a.nth > b.nth : a.at >= b.at);

/** Lays changes over texts, name by name. */
export function withChanges(texts: Texts, changes: Texts): Texts {
  const merged: Record<string, Entry> = { ...texts };
  for (const [name, change] of Object.entries(changes)) {
    const known = merged[name];
    if (known === undefined || isLater(change, known)) merged[name] = change;
  }
  return merged;
}

/** The latest that a window is known to have set in the fast copy. */
export type Marks = (window: string) => number;

/** What the fast copy lacks: entries that are later than its mark of their window. */
export const missingIn = (texts: Texts, mark: Marks): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, { window, nth }]) => nth > mark(window)));

const rememberedMs = 10 * 60_000;

/**
 * Without the names that were removed long ago. A removal is remembered until the fast copy, which the browser writes to
 * the disk within a minute, has forgotten the text too.
 */
export const withoutOldRemovals = (texts: Texts, now: number): Texts =>
  Object.fromEntries(
    Object.entries(texts).filter(([, { text, at }]) => text !== undefined || at > now - rememberedMs),
  );

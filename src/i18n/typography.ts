type Words = { readonly [key: string]: string | Words };

/** French puts a space before ? ! ; : % and inside « »: a line must never break there. */
const bound = (text: string): string => text.replace(/ (?=[?!;:»%])|(?<=«) /g, '\u00a0');

/** The same words with the spaces of French punctuation bound; sources are typed with ordinary ones. */
export function bindFrenchSpaces<T extends Words>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? bound(value) : bindFrenchSpaces(value),
  ]);
  return Object.fromEntries(entries) as T;
}

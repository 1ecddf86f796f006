type Words = { readonly [key: string]: string | Words };

/** French puts a space before ? ! ; : % and inside « »; a line must never break there. */
const bound = (text: string): string => text.replace(/ (?=[?!;:»%])|(?<=«) /g, '\u00a0');

/** Makes the spaces of French punctuation non-breaking. The source files are typed with ordinary spaces. */
export function bindFrenchSpaces<T extends Words>(words: T): T {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? bound(value) : bindFrenchSpaces(value),
  ]);
  return Object.fromEntries(entries) as T;
}

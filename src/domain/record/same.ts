/** True when two plain values (records or their fields) are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  // 0 and -0 are equal: JSON writes them alike.
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(field(a, key), field(b, key)));
}

const field = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];

/** Nested lists and objects in turn, as deep as told. */
export function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What a file, or a database that somebody else wrote, may hold in the place of anything. */
export const hostileValues: readonly unknown[] = [
  ...[undefined, null, Number.NaN, JSON.parse('1e999'), -Infinity, 2 ** 53, Symbol('x'), () => 'x'],
  ...[new Map([['a', 'x']]), new Set(['a']), new Date(0), /x/],
  ...[JSON.parse('{"__proto__":{"a":"x"}}'), JSON.parse('{"constructor":{"prototype":{}}}'), 'x'.repeat(1e6)],
  ...[Array(3), [[]], [undefined], deep(10_000), new Uint8Array(2)],
];

/** Lists and objects nested in turn, `levels` deep. */
export function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Values that a file, or a database written by other software, may hold in place of any value. */
export const hostileValues: readonly unknown[] = [
  ...[undefined, null, Number.NaN, JSON.parse('1e999'), -Infinity, 2 ** 53, Symbol('x'), () => 'x'],
  ...[new Map([['a', 'x']]), new Set(['a']), new Date(0), /x/],
  ...[JSON.parse('{"__proto__":{"a":"x"}}'), JSON.parse('{"constructor":{"prototype":{}}}'), 'x'.repeat(1e6)],
  ...[Array(3), [[]], [undefined], deep(10_000), new Uint8Array(2)],
];

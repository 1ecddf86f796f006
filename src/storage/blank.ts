type Row = { readonly [name: string]: unknown };

const keyFields = ['id', 'platformId', 'counter'];

function blanked(value: unknown): unknown {
  if (typeof value === 'string') return '0'.repeat(value.length);
  if (Array.isArray(value)) return value.map(blanked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blanked(each)]));
}

/**
 * The row with its own key and with zeros in place of all letters. It is written over a row before that is deleted, in
 * the same transaction: a browser that frees the place of a row without clearing it then frees zeros.
 */
export const blankRow = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, keyFields.includes(name) ? value : blanked(value)]),
  );

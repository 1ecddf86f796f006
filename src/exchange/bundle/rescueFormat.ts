/** Format name of a rescue file, which saves the raw database tables: `{ format, version, tables, outside }`. */
export const rescueFormat = 'spiral-rescue';

type Rescue = {
  readonly version: number;
  /** Every stored row, unvalidated. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Texts from outside the database, by their names there. */
  readonly outside: Readonly<Record<string, string>>;
};

/** Writes a Map as a plain object: JSON would make it an empty one. */
const asJson = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;

const rowText = (row: unknown): string => JSON.stringify(row, asJson) ?? 'null';

/** The lines of a rescue file, one for each row: together they may be more than one string can hold. */
export function* rescueLines({ version, tables, outside }: Rescue): Generator<string> {
  yield `{"format":"${rescueFormat}","version":${version},"tables":{\n`;
  for (const [place, [table, rows]] of Object.entries(tables).entries()) {
    yield `${place === 0 ? '' : ',\n'}${JSON.stringify(table)}:[\n`;
    for (const [at, row] of rows.entries()) yield `${rowText(row)}${at === rows.length - 1 ? '' : ','}\n`;
    yield ']';
  }
  yield `},\n"outside":${JSON.stringify(outside)}}\n`;
}

import { type AnyEntityRecord, type Entity, fieldsOf } from './entity.ts';
import type { Field } from './fields.ts';

/** A record as the cells of one row, by field name. */
export type RecordCells = Readonly<Record<string, string>>;

const quoted = /^"/;

/** An empty cell means that a field is absent. So words that are empty or begin with a quote are written as JSON. */
function cellOf({ cell, isOptional }: Field<unknown>, value: unknown): string {
  if (value === undefined) return '';
  if (cell !== 'text') return JSON.stringify(value);
  const words = value as string;
  return isOptional && (words === '' || quoted.test(words)) ? JSON.stringify(words) : words;
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function valueIn({ cell, isOptional }: Field<unknown>, text: string): unknown {
  if (cell !== 'text') return parsed(text);
  if (!isOptional) return text;
  if (text === '') return undefined;
  return quoted.test(text) ? parsed(text) : text;
}

/** The columns of a table of these records: every field, in the order of declaration. */
export const columnsOf = (entity: Entity): readonly string[] => Object.keys(fieldsOf(entity));

/** Writes every field of a record as a cell. `cellsToValue` gives an equal record back, letter for letter. */
export function recordToCells(entity: Entity, record: AnyEntityRecord): RecordCells {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fieldsOf(entity)).map(([name, field]) => [name, cellOf(field, values[name])]),
  );
}

/**
 * Reads a row's cells as a value. The caller validates it as strictly as any other (`readRecord`). Cells of other
 * columns are left out.
 */
export function cellsToValue(entity: Entity, cells: RecordCells): unknown {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fieldsOf(entity))) {
    const value = valueIn(field, cells[name] ?? '');
    if (value !== undefined) values[name] = value;
  }
  return values;
}

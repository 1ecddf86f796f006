import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.ts';

const encoder = new TextEncoder();

/** The SHA-256 of lines of text, each with its line end, in UTF-8. */
function sumOf(lines: Iterable<string>): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(encoder.encode(`${line}\n`));
  return bytesToHex(hash.digest());
}

/** What a backup says before its tables. */
export type Heading = {
  readonly format: unknown;
  readonly version: unknown;
  readonly damaged?: unknown;
  readonly seen: unknown;
};

/** The name under which the sum of the heading stands among those of the tables. */
const headingName = 'heading';

/** The sum of the heading and of each table's canonical lines, by name. */
export function sumsOf(
  heading: Heading,
  linesByTable: Readonly<Record<string, Iterable<string>>>,
): Readonly<Record<string, string>> {
  const tables = Object.entries(linesByTable).map(([table, lines]) => [table, sumOf(lines)]);
  return Object.fromEntries([[headingName, sumOf([canonicalJson(heading)])], ...tables]);
}

function* canonicalLines(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield canonicalJson(row);
}

/**
 * The first part of a file that is not what was written: `heading`, or the name of a table. Undefined when every part
 * is. A part without a sum, or a sum without a part, counts as damaged.
 */
export function damagedPart(
  sums: unknown,
  heading: Heading,
  tables: Readonly<Record<string, readonly unknown[]>>,
): string | undefined {
  const said = (typeof sums === 'object' && sums !== null ? sums : {}) as Readonly<Record<string, unknown>>;
  if (said[headingName] !== sumOf([canonicalJson(heading)])) return headingName;
  const names = new Set([...Object.keys(tables), ...Object.keys(said)]);
  names.delete(headingName);
  return [...names].find((name) => said[name] !== sumOf(canonicalLines(tables[name] ?? [])));
}

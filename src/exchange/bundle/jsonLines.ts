import { type Json, parseJson } from './jsonShape.ts';
import { hasHalfLetter } from './surrogates.ts';

/** The lines of a text in UTF-8, decoded one by one: a whole large file would not fit into one string. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
}

/** A record on a line of its own, with the comma after it. */
const recordLine = /^(\{.*\})(,?)\s*$/s;

/** Stands in the outline for a record that was parsed by itself. */
const mark = '\u0000record';

const isMark = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, mark);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the records back into the lists of the outline, at most two levels deep. */
function filled(value: unknown, records: readonly unknown[], depth = 2): unknown {
  if (Array.isArray(value)) return value.map((each) => (isMark(each) ? records[each[mark] as number] : each));
  if (!isObject(value) || depth === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, filled(each, records, depth - 1)]),
  );
}

export type ParsedFile = Json & {
  /** The text has an escape for half of a surrogate pair. */
  readonly hasHalfLetters: boolean;
};

type Pieces = { readonly outline: string[]; readonly records: unknown[]; hasHalfLetters: boolean };

/** False when a line that looks like a record is none. */
function takeLine(pieces: Pieces, line: string): boolean {
  pieces.hasHalfLetters ||= hasHalfLetter(line);
  const found = pieces.outline.length === 0 ? null : recordLine.exec(line);
  if (found === null) {
    pieces.outline.push(line);
    return true;
  }
  const json = parseJson(found[1] ?? '');
  if (!json.ok) return false;
  pieces.outline.push(`${JSON.stringify({ [mark]: pieces.records.length })}${found[2] ?? ''}`);
  pieces.records.push(json.value);
  return true;
}

function parsedLines(bytes: Uint8Array): ParsedFile | undefined {
  const pieces: Pieces = { outline: [], records: [], hasHalfLetters: false };
  for (const line of linesOf(bytes)) if (!takeLine(pieces, line)) return undefined;
  const { records, hasHalfLetters } = pieces;
  const outline = parseJson(pieces.outline.join('\n'));
  if (!outline.ok) return { ...outline, hasHalfLetters };
  return { ok: true, value: filled(outline.value, records), hasHalfLetters };
}

function parsedWhole(bytes: Uint8Array): ParsedFile {
  try {
    const text = new TextDecoder().decode(bytes);
    return { ...parseJson(text), hasHalfLetters: hasHalfLetter(text) };
  } catch {
    // More than one string can hold.
    return { ok: false, problem: { type: 'MalformedJson', line: undefined }, hasHalfLetters: false };
  }
}

/**
 * Parses a JSON file in UTF-8 from an untrusted source. Where every record stands on a line of its own, as in our files,
 * each is parsed by itself, so that no string has to hold the whole file. Any other JSON is parsed at once. A problem has
 * the line it is on.
 */
export function parseJsonFile(bytes: Uint8Array): ParsedFile {
  const byLine = parsedLines(bytes);
  return byLine?.ok === true ? byLine : parsedWhole(bytes);
}

/** A quote that was forgotten, or quotes that follow no rule: `record` counts from 1, `line` too. */
type QuoteTrouble = {
  readonly type: 'unclosed' | 'loose';
  readonly record: number;
  readonly line: number;
};

export type PreparedText = {
  /** One line end everywhere outside quotes, and every quote closed: what the CSV library reads without going astray. */
  readonly text: string;
  readonly records: number;
  readonly troubles: readonly QuoteTrouble[];
};

type Field = { readonly end: number; readonly raw: string; readonly loose: boolean };

const isLineEnd = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';

function plainEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at += 1;
  return at;
}

/**
 * A field in quotes, undefined when its quote was forgotten: it never closes, or what seems to close it stands on a later
 * line and is followed by words. Quotes that close before words on their own line are words themselves.
 */
function quotedField(text: string, start: number, delimiter: string): Field | undefined {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return looseField(text, start, delimiter);
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    if (end >= text.length || text[end] === delimiter || isLineEnd(text[end])) {
      return { end, raw: text.slice(start, quote + 1), loose: false };
    }
    return looseField(text, start, delimiter);
  }
}

/** Read as plain words when a second quote stands in the same cell; else the quote was forgotten. */
function looseField(text: string, start: number, delimiter: string): Field | undefined {
  const end = plainEnd(text, start, delimiter);
  const words = text.slice(start, end);
  if (!words.includes('"', 1)) return undefined;
  return { end, raw: `"${words.replaceAll('"', '""')}"`, loose: true };
}

function fieldAt(text: string, start: number, delimiter: string): Field | undefined {
  if (text[start] === '"') return quotedField(text, start, delimiter);
  const end = plainEnd(text, start, delimiter);
  return { end, raw: text.slice(start, end), loose: false };
}

type RecordAt = { readonly end: number; readonly raw: string | undefined; readonly loose: boolean };

function recordAt(text: string, start: number, delimiter: string): RecordAt {
  let raw = '';
  let loose = false;
  for (let at = start; ; ) {
    const field = fieldAt(text, at, delimiter);
    if (field === undefined) return { end: lineEnd(text, start), raw: undefined, loose };
    raw += field.raw;
    loose ||= field.loose;
    if (text[field.end] !== delimiter) return { end: field.end, raw, loose };
    raw += delimiter;
    at = field.end + 1;
  }
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text[at])) at += 1;
  return at;
}

/**
 * Walks through a delimited text once. A forgotten quote costs its own line only: the library alone would swallow the
 * rest of the file. That line becomes an empty record, so that the numbers of the others stay right.
 */
export function prepareRecords(text: string, delimiter: string): PreparedText {
  const kept: string[] = [];
  const troubles: QuoteTrouble[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { end, raw, loose } = recordAt(text, at, delimiter);
    kept.push(raw ?? '');
    if (raw === undefined) troubles.push({ type: 'unclosed', record: kept.length, line });
    else if (loose) troubles.push({ type: 'loose', record: kept.length, line });
    const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    line += raw?.includes('\n') ? raw.split('\n').length : 1;
    at = next;
  }
  return { text: kept.join('\n'), records: kept.length, troubles };
}

/** One row of a delimited text: `line` is the 1-based line it starts on, `text` the row as it stands. `fields` is undefined for a quote that never closes. */
export type DelimitedRow = {
  readonly line: number;
  readonly text: string;
  readonly fields: readonly string[] | undefined;
};

// A quoted cell longer than this is a quote that was forgotten: it must not swallow the rest of the file.
const quotedLimit = 5000;

type Reading = { readonly fields: readonly string[] | undefined; readonly end: number };

/**
 * Reads rows whose separator is, row by row, the first semicolon, tab or comma outside quotes. Doubled quotes stand
 * for one, a quoted cell may hold separators and line breaks, blank rows are left out, any line end will do. Where a
 * quote does not close, that line alone comes back without fields and reading goes on with the next.
 * Meant for lists typed or pasted by people, of a few hundred rows; files of criteria are read in `exchange`.
 */
export function readDelimited(source: string): readonly DelimitedRow[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: DelimitedRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { fields, end } = readRow(text, at);
    if (fields === undefined || fields.some((field) => field.trim() !== '')) {
      rows.push({ line, text: text.slice(at, end), fields });
    }
    line += breaksIn(text, at, end) + 1;
    at = end + 1;
  }
  return rows;
}

function readRow(text: string, start: number): Reading {
  const fields: string[] = [];
  let separator: string | undefined;
  let at = start;
  for (;;) {
    const field = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, separator);
    if (field === undefined) return { fields: undefined, end: endOfLine(text, start) };
    fields.push(field.value);
    const next = text[field.end];
    if (next === undefined || next === '\n') return { fields, end: field.end };
    separator ??= next;
    // A quoted cell followed by another character than the row's separator: the quotes were not a cell's.
    if (next !== separator) return { fields: undefined, end: endOfLine(text, start) };
    at = field.end + 1;
  }
}

type Field = { readonly value: string; readonly end: number };

function readPlain(text: string, start: number, separator: string | undefined): Field {
  let end = start;
  while (end < text.length && text[end] !== '\n' && !isSeparator(text[end], separator)) end += 1;
  return { value: text.slice(start, end), end };
}

const isSeparator = (letter: string | undefined, separator: string | undefined): boolean =>
  separator === undefined ? letter === ';' || letter === '\t' || letter === ',' : letter === separator;

/** Undefined when the quote does not close, or closes before something that ends no cell. */
function readQuoted(text: string, start: number): Field | undefined {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - start > quotedLimit) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      let end = quote + 1;
      while (text[end] === ' ') end += 1;
      const next = text[end];
      return next === undefined || next === '\n' || isSeparator(next, undefined) ? { value, end } : undefined;
    }
    value += '"';
    from = quote + 2;
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

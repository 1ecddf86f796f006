import type { QuestionReader } from '#exchange/questionCells.ts';
import { trimmedOf } from '#exchange/trimSpaces.ts';
import { decodeEntities } from './entities.ts';
import { type Headings, headingsIn } from './headings.ts';
import { isCriterionRow } from './rawTable.ts';
import type { TableRow } from './tableText.ts';

/*
 * A small tokenizer instead of DOMParser: it runs in the worker and in tests, creates no elements (so nothing of a
 * hostile page can load or run), and handles only what tables need. It does not interpret scripts, styles or CSS.
 */

type Frame = { cells: string[] | undefined; cell: string | undefined };

// Marks inserted while reading: a break the author made, and the edge of a block or list item. Several edges in a row
// make one break.
const lineBreak = '\u0001';
const blockEdge = '\u0002';

/**
 * Words as a page shows them: white space becomes one space; breaks and no-break spaces, which the author made, stay.
 */
function shown(cell: string): string {
  const words = cell
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/(?: ?\u0002)+ ?/g, '\n')
    .replace(/ ?\u0001 ?/g, '\n');
  return decodeEntities(trimmedOf(words, ' \n'));
}

const blocks = new Set(['p', '/p', 'div', '/div', 'li', '/li', 'ul', '/ul', 'ol', '/ol']);
// Comments and elements that are not shown are removed whole. An unclosed one removes the rest, as in a browser.
const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|head|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Where a tag ends, ignoring what is inside quotes; undefined when it never does. */
function tagEnd(html: string, start: number): number | undefined {
  for (let at = start + 1; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = html.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

type Piece = { readonly text: string; readonly tag: string };

/** Splits the page into words and the tag after them. Stops at a tag that never ends, to read no text twice. */
function* piecesOf(html: string): Generator<Piece> {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const name = /^<(\/?[a-zA-Z][a-zA-Z0-9]{0,20})/.exec(html.slice(at, at + 24))?.[1];
    if (name === undefined) continue;
    const end = tagEnd(html, at);
    if (end === undefined) return;
    yield { text: html.slice(from, at), tag: name.toLowerCase() };
    from = end + 1;
    at = end;
  }
}

const closeCell = (frame: Frame): void => {
  if (frame.cell !== undefined) frame.cells?.push(shown(frame.cell));
  frame.cell = undefined;
};

function closeRow(frame: Frame, rows: string[][]): void {
  closeCell(frame);
  if (frame.cells !== undefined && frame.cells.length > 0) rows.push(frame.cells);
  frame.cells = undefined;
}

function openCell(frame: Frame): void {
  closeCell(frame);
  frame.cells ??= [];
  frame.cell = '';
}

function breakFor(tag: string): string {
  if (tag === 'br') return lineBreak;
  if (!blocks.has(tag)) return '';
  return tag === 'li' ? `${blockEdge}• ` : blockEdge;
}

function meet(tag: string, frame: Frame, rows: string[][]): void {
  if (tag === 'tr' || tag === '/tr') {
    closeRow(frame, rows);
    if (tag === 'tr') frame.cells = [];
  } else if (tag === 'td' || tag === 'th') openCell(frame);
  else if (tag === '/td' || tag === '/th') closeCell(frame);
  else if (frame.cell !== undefined) frame.cell += breakFor(tag);
}

/** All rows of all tables of a page, each cell as its words. Nested tables are read on their own. */
function rowsOfPage(html: string): string[][] {
  const rows: string[][] = [];
  const stack: Frame[] = [];
  for (const { text, tag } of piecesOf(html.replace(/[\u0001\u0002]/g, '').replace(hidden, ' '))) {
    const frame = stack.at(-1);
    if (frame?.cell !== undefined) frame.cell += text;
    if (tag === 'table') stack.push({ cells: undefined, cell: undefined });
    else if (frame !== undefined && tag === '/table') {
      closeRow(frame, rows);
      stack.pop();
    } else if (frame !== undefined) meet(tag, frame, rows);
  }
  for (const frame of stack.reverse()) closeRow(frame, rows);
  return rows;
}

/** True for a text that contains table markup. */
export const isHtml = (text: string): boolean => /<(?:table|tr|td)\b/i.test(text.slice(0, 2_000_000));

/** True for a page with a heading row of criteria. */
export const hasHtmlHeadings = (html: string): boolean =>
  rowsOfPage(html).some((cells) => headingsIn(cells) !== undefined);

/** The criteria rows of a saved page. Row numbers count the rows of all its tables, in the order of the page. */
export function htmlRowsIn(html: string, questions: QuestionReader): readonly TableRow[] {
  const rows: TableRow[] = [];
  let headings: Headings | undefined;
  for (const [place, cells] of rowsOfPage(html).entries()) {
    const found = headingsIn(cells);
    if (found !== undefined) headings = found;
    else if (isCriterionRow(cells, questions))
      rows.push({ raw: { row: place + 1, cells, separator: ' ' }, headings });
  }
  return rows;
}

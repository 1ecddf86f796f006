import type { Cell, Declared, Table } from '#exchange/tables/column.ts';
import { fitsInCell, workbookText } from './workbookText.ts';

/** Places of the styles in `styles.ts`. */
const styles = { heading: 1, text: 2, whole: 3, fraction: 4, day: 5 } as const;

/** `A`, `B` … `Z`, `AA`. */
export function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${columnLetters(Math.floor(place / 26) - 1)}${last}`;
}

const dayMilliseconds = 86_400_000;

/** The number that a workbook keeps for a day. Before March 1900 its count is wrong, so such days stay text. */
function serialOf(day: string): number | undefined {
  const serial = Date.parse(`${day}T00:00:00Z`) / dayMilliseconds + 25_569;
  return serial >= 61 ? serial : undefined;
}

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${workbookText(text)}</t></is></c>`;

const numberCell = (at: string, value: number, style: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** One cell. What is not known, or too long for a workbook, gives no cell at all. Nothing ever gives a formula. */
function cellXml(at: string, { type }: Declared, cell: Cell): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') {
    return numberCell(at, cell, type === 'share' || type === 'number' ? styles.fraction : styles.whole);
  }
  if (!fitsInCell(cell)) return '';
  const serial = type === 'day' ? serialOf(cell) : undefined;
  return serial === undefined ? textCell(at, cell, styles.text) : numberCell(at, serial, styles.day);
}

const rowXml = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`;

const widthLimits = { least: 8, most: 60, rowsRead: 200 } as const;

/** Wide enough for the heading and for most of the first rows. */
function widthOf({ name }: Declared, place: number, rows: Table['rows']): number {
  const read = rows.slice(0, widthLimits.rowsRead).map((row) => String(row[place] ?? '').length);
  const longest = Math.max(widthLimits.least, name.length + 3, ...read);
  return Math.min(widthLimits.most, longest + 1);
}

function head({ columns, rows }: Table, isFirst: boolean): string {
  const widths = columns.map((declared, place) => {
    const at = place + 1;
    return `<col min="${at}" max="${at}" width="${widthOf(declared, place, rows)}" customWidth="1"/>`;
  });
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"${selected}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

/** The parts of a sheet: its names of columns stay in view and can filter. */
export function* sheetXml(table: Table, isFirst: boolean): Generator<string> {
  const { columns, rows } = table;
  const letters = columns.map((_, place) => columnLetters(place));
  yield head(table, isFirst);
  yield rowXml(
    1,
    columns.map(({ name }, place) => textCell(`${letters[place]}1`, name, styles.heading)),
  );
  for (const [at, row] of rows.entries()) {
    const number = at + 2;
    yield rowXml(
      number,
      columns.map((declared, place) => cellXml(`${letters[place]}${number}`, declared, row[place])),
    );
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${rows.length + 1}"/></worksheet>`;
}

import { readSourceDay, type SourceDay } from '#domain/record/sourceDay.ts';
import type { ColumnName } from '#exchange/columns.ts';
import type { FileNote } from '#exchange/fileProblem.ts';

type Met = { readonly text: string; readonly day: SourceDay };

/** What the cells of a column of dates show together. */
export type DateColumn = {
  readonly place: number;
  /** True when the column writes the month first, as in the United States: a single cell may not show it. */
  readonly isMonthFirst: boolean;
  readonly notes: readonly FileNote[];
};

/** The source's own dates, and the dates of our own records. */
const sourceDates: readonly ColumnName[] = ['created', 'modified'];
const dateColumns: readonly ColumnName[] = [...sourceDates, 'meetingDate', 'retentionDate'];

type ReadAs = Extract<FileNote, { readonly type: 'DatesReadAs' }>;

function note(way: ReadAs['way'], column: string, met: Met | undefined): readonly ReadAs[] {
  if (met === undefined) return [];
  const { day, other = day } = met.day;
  return [{ type: 'DatesReadAs', way, column, text: met.text, day: way === 'monthFirst' ? other : day }];
}

/** The first date of each writing and each order. */
function firstOfEach(texts: readonly string[]): ReadonlyMap<SourceDay['as'] | SourceDay['order'], Met> {
  const first = new Map<SourceDay['as'] | SourceDay['order'], Met>();
  for (const text of texts) {
    const day = text === '' ? undefined : readSourceDay(text);
    if (day === undefined) continue;
    for (const key of [day.as, day.order]) if (!first.has(key)) first.set(key, { text, day });
  }
  return first;
}

function columnOfDates(
  place: number,
  heading: string,
  texts: readonly string[],
  isVerbatim: boolean,
): DateColumn {
  const first = firstOfEach(texts);
  const isDayFirst = first.has('day first');
  const hasMonthFirst = first.has('month first');
  const isMonthFirst = hasMonthFirst && !isDayFirst && !isVerbatim;
  // A column that shows both orders confirms neither.
  const isConfirmed = isDayFirst && !hasMonthFirst;
  const either = isConfirmed ? undefined : first.get('either');
  const way = isMonthFirst ? 'monthFirst' : 'dayFirst';
  const notes = [...note(way, heading, either), ...note('serial', heading, first.get('serial'))];
  return { place, isMonthFirst, notes };
}

/**
 * The columns of dates of a file, from its headings and its rows. Our own files repeat the dates of a source verbatim:
 * each of them may come from another file, so none shows the order of the others.
 */
export const dateColumnsOf = (
  headings: readonly string[],
  columns: readonly (ColumnName | undefined)[],
  rows: readonly (readonly string[] | undefined)[],
  isOurs: boolean,
): readonly DateColumn[] =>
  dateColumns.flatMap((name) => {
    const place = columns.indexOf(name);
    if (place < 0) return [];
    const texts = rows.map((cells) => cells?.[place]?.trim() ?? '');
    const isVerbatim = isOurs && sourceDates.includes(name);
    return [columnOfDates(place, headings[place]?.trim() ?? '', texts, isVerbatim)];
  });

/** A date whose order only its column shows, year first; any other cell as it is. */
function turned(cell: string): string {
  const day = readSourceDay(cell);
  return day?.other === undefined ? cell : day.other + day.rest;
}

/** A row's cells, with the dates of columns that write the month first. */
export const withDates = (cells: readonly string[], dates: readonly DateColumn[]): readonly string[] =>
  cells.map((cell, at) =>
    dates.some(({ place, isMonthFirst }) => isMonthFirst && place === at) ? turned(cell) : cell,
  );

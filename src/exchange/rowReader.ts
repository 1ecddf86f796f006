import { sharesWithin } from '#domain/criterion/sharesWithin.ts';
import { isUuid } from '#domain/record/identity.ts';
import type { Origin } from '#domain/record/origin.ts';
import { readSourceDay } from '#domain/record/sourceDay.ts';
import { isBlank, textLimit, wellFormed } from '#domain/record/words.ts';
import { codeIn } from './cellValues.ts';
import { type Cells, type ColumnName, headingOf } from './columns.ts';
import { readExtraFields } from './extraFields.ts';
import { type FileProblem, type RowRefusal, shownLetters } from './fileProblem.ts';
import { createGroupReader, type GroupReader } from './groupReader.ts';
import { readNumberCell } from './numberCell.ts';
import { ownFields } from './ownFields.ts';
import type { QuestionReader } from './questionCells.ts';
import type { ExtraFields, ParsedCoding, ParsedRow, RowsReading } from './reading.ts';

export type RowReader = {
  /** Reads one row, or reports why it cannot. Empty rows are skipped. */
  read(row: number, cells: Cells): void;
  problem(problem: FileProblem): void;
  reading(): RowsReading;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const said = (cell: string | undefined): string | undefined =>
  cell === undefined || isBlank(cell) ? undefined : cell;

type Given = Omit<Origin, 'source' | 'id'>;

/** The source's stamps, proposition and unread code, when it gave some. */
function givenIn(cells: Cells): Given {
  const stamps: Mutable<Given> = {};
  const created = said(cells.created);
  const modified = said(cells.modified);
  const proposition = said(cells.proposition);
  const code = said(cells.sourceCode);
  if (created !== undefined) stamps.created = created;
  if (modified !== undefined) stamps.modified = modified;
  if (proposition !== undefined) stamps.proposition = proposition;
  if (code !== undefined) stamps.code = code;
  return stamps;
}

/** True for a row that our own file wrote. A row that somebody added below them has no id of ours. */
const isOwnRow = ({ criterionId = '' }: Cells): boolean => isUuid(criterionId);

/**
 * Where a row came from; undefined when our own file says that its criterion was written here. What somebody filled in
 * beside such a criterion came with the file, and is kept.
 */
function originIn(source: string, cells: Cells): Origin | undefined {
  const given = givenIn(cells);
  const id = cells.siteId?.trim() ?? '';
  if (cells.source === undefined || cells.criterionId === undefined) return { source, id, ...given };
  // Our own files name the source, and leave the cell empty for a criterion that was written here.
  if (cells.source !== '') return { source: cells.source, id: cells.siteId ?? '', ...given };
  const isWrittenHere = isOwnRow(cells) && Object.keys(given).length === 0;
  return isWrittenHere ? undefined : { source: 'csv', id, ...given };
}

/** What stands in a row that has no words of its own. */
const shownCells = (cells: Cells): string =>
  Object.values(cells)
    .filter((cell) => !isBlank(cell))
    .join(' · ')
    .slice(0, shownLetters);

/** Why a row is refused because of its words. */
function refusalOf(
  { questions }: Collected,
  row: number,
  text: string,
  cells: Cells,
): RowRefusal | undefined {
  if (isBlank(text)) return { row, type: 'MissingText', words: shownCells(cells) };
  const words = text.slice(0, shownLetters);
  if (text.length > textLimit)
    return { row, type: 'TextTooLong', length: text.length, limit: textLimit, words };
  const question = cells.question ?? '';
  if (isBlank(question) || questions.questionIn(question) !== undefined) return undefined;
  return { row, type: 'UnknownQuestion', text: question.trim().slice(0, shownLetters), words };
}

/**
 * Dates of the source that are no days. They are kept as they stand. A criterion with one good day has a date, so
 * nothing is told of its other cell.
 */
function notDays(row: number, cells: Cells): readonly FileProblem[] {
  const given = (['created', 'modified'] as const).flatMap((column) => {
    const text = cells[column]?.trim() ?? '';
    return text === '' ? [] : [{ column: headingOf(column), text }];
  });
  const hasDay = given.some(({ text }) => readSourceDay(text) !== undefined);
  if (hasDay || isOwnRow(cells)) return [];
  return given.map(({ column, text }) => ({
    row,
    type: 'NotADay',
    column,
    text: text.slice(0, shownLetters),
  }));
}

type Collected = {
  readonly source: string;
  readonly questions: QuestionReader;
  readonly rows: ParsedRow[];
  readonly problems: FileProblem[];
  readonly groups: GroupReader;
};

function expressionsOf(
  { problems }: Collected,
  row: number,
  { expressions: cell }: Cells,
  joined: ExtraFields['joined'],
): number | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const text = cell.trim();
  const read = readNumberCell(text, joined);
  if (read === undefined) problems.push({ row, type: 'ExpressionsDefaulted', text });
  else if (read.isGrouped) problems.push({ row, type: 'ThousandsRead', text, value: read.value });
  else if (read.other !== undefined)
    problems.push({ row, type: 'DoubtfulNumber', text, value: read.value, other: read.other });
  return read?.value;
}

type RowCode = { readonly codings: readonly ParsedCoding[]; readonly kept: string };

/** Signs that stand between two cells when a record keeps them together. */
const joinRoom = 3;

/** The row's own coding, or the cells in which none could be read. */
function codeOf({ problems }: Collected, row: number, cells: Cells): RowCode {
  const { component = '', meaning = '', fullCode = '', memo: note = '' } = cells;
  const { code, memo, labelled, kept, flags } = codeIn(row, { component, meaning, fullCode });
  problems.push(...flags);
  if (code === undefined) return { codings: [], kept };
  const coding = { ...code, coder: '', memo };
  if (labelled === undefined) return { codings: [coding], kept };
  // An unknown label stands before the note of our own file. The note is somebody's words: it stays.
  if (labelled.length + note.length + joinRoom <= textLimit)
    return { codings: [{ ...coding, labelled }], kept };
  problems.push({ row, type: 'UnusableCell', column: headingOf('component'), text: labelled });
  return { codings: [coding], kept };
}

/** Columns that are kept verbatim: no other code checks their length. */
const keptWhole: readonly ColumnName[] = [
  ...(['siteId', 'source', 'created', 'modified', 'proposition', 'sourceCode'] as const),
  ...(['component', 'meaning', 'fullCode', 'keyId', 'keyVersion', 'coder', 'memo'] as const),
  ...(['groupSource', 'groupOriginId', 'platformSource', 'platformOriginId'] as const),
];

/** Columns with cells that are too long. Component and meaning may be kept together in one field. */
function tooLongIn(cells: Cells): readonly ColumnName[] {
  const lengthOf = (column: ColumnName) => cells[column]?.length ?? 0;
  const alone = keptWhole.filter((column) => lengthOf(column) > textLimit);
  const both = lengthOf('component') + lengthOf('meaning') + joinRoom;
  const hasRoom = both <= textLimit || lengthOf('meaning') === 0;
  return alone.length > 0 || hasRoom ? alone : ['meaning'];
}

/** The cells that a record can hold. A cell longer than a backup can read back is reported and left out. */
function holdable(collected: Collected, row: number, cells: Cells): Cells {
  const tooLong = tooLongIn(cells);
  if (tooLong.length === 0) return cells;
  const left = { ...cells };
  for (const column of tooLong) {
    const text = (cells[column] ?? '').slice(0, 200);
    collected.problems.push({ row, type: 'UnusableCell', column: headingOf(column), text });
    delete left[column];
  }
  return holdable(collected, row, left);
}

/**
 * When a file gives a host fewer post-its than its joined criteria have, the host's number is kept and their shares are
 * lowered.
 */
function withinNumber(extra: ExtraFields, expressions: number | undefined): ExtraFields {
  const { joined } = extra;
  if (joined === undefined || expressions === undefined) return extra;
  const shares = sharesWithin(
    expressions,
    joined.map((part) => part.expressions),
  );
  return {
    ...extra,
    joined: joined.map((part, at) => ({ ...part, expressions: shares[at] ?? part.expressions })),
  };
}

function readRow(collected: Collected, row: number, given: Cells): void {
  const cells = holdable(collected, row, given);
  const { source, questions, rows, problems, groups } = collected;
  const text = wellFormed(cells.text ?? '');
  const refusal = refusalOf(collected, row, text, cells);
  if (refusal !== undefined) {
    problems.push(refusal);
    return;
  }
  const group = groups.read(row, cells);
  if (group === 'refused') return;
  const { codings, kept } = codeOf(collected, row, cells);
  const own = ownFields(row, cells, codings);
  const { extra, problems: extraProblems } = readExtraFields(row, cells);
  problems.push(...own.problems, ...extraProblems);
  const parsed: Mutable<ParsedRow> = { row, text, ...own.fields };
  const question = questions.questionIn(cells.question ?? '');
  const expressions = expressionsOf(collected, row, cells, extra?.joined);
  problems.push(...notDays(row, cells));
  const origin = originIn(source, kept === '' ? cells : { ...cells, sourceCode: kept });
  if (group !== undefined) parsed.group = group;
  if (question !== undefined) parsed.question = question;
  if (expressions !== undefined) parsed.expressions = expressions;
  if (origin !== undefined) parsed.origin = origin;
  if (extra !== undefined) parsed.extra = withinNumber(extra, expressions);
  rows.push(parsed);
}

/** Collects the rows of one file. `source` names the file's kind in origins: `wikispiral`, `csv`, `bulk`. */
export function createRowReader(
  format: RowsReading['format'],
  source: string,
  questions: QuestionReader,
): RowReader {
  const rows: ParsedRow[] = [];
  const problems: FileProblem[] = [];
  const groups = createGroupReader(source, (problem) => problems.push(problem));
  const collected: Collected = { source, questions, rows, problems, groups };
  return {
    read: (row, cells) => readRow(collected, row, cells),
    problem: (problem) => problems.push(problem),
    reading: () => ({ kind: 'rows', format, rows, problems }),
  };
}

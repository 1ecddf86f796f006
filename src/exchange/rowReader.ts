import { sharesWithin } from '#domain/criterion/sharesWithin.ts';
import type { Origin } from '#domain/record/origin.ts';
import { isBlank, textLimit, wellFormed } from '#domain/record/words.ts';
import { codeIn, expressionsIn } from './cellValues.ts';
import { type Cells, type ColumnName, headingOf } from './columns.ts';
import { readExtraFields } from './extraFields.ts';
import type { FileProblem, RowRefusal } from './fileProblem.ts';
import { createGroupReader, type GroupReader } from './groupReader.ts';
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

/** The source's stamps and proposition, when it gave some. */
function stampsIn(cells: Cells): Mutable<Omit<Origin, 'source' | 'id'>> {
  const stamps: Mutable<Omit<Origin, 'source' | 'id'>> = {};
  const created = said(cells.created);
  const modified = said(cells.modified);
  const proposition = said(cells.proposition);
  if (created !== undefined) stamps.created = created;
  if (modified !== undefined) stamps.modified = modified;
  if (proposition !== undefined) stamps.proposition = proposition;
  return stamps;
}

/** Where a row came from; undefined when neither an id nor anything else of its source is known. */
function originIn(source: string, cells: Cells): Origin | undefined {
  const stamps = stampsIn(cells);
  // Our own files name the source: no name there means that the criterion was written here.
  if (cells.source !== undefined && cells.criterionId !== undefined) {
    return cells.source === '' ? undefined : { source: cells.source, id: cells.siteId ?? '', ...stamps };
  }
  const id = cells.siteId?.trim() ?? '';
  return id === '' && Object.keys(stamps).length === 0 ? undefined : { source, id, ...stamps };
}

/** Why a row is refused because of its words. */
function refusalOf(
  { questions }: Collected,
  row: number,
  text: string,
  cells: Cells,
): RowRefusal | undefined {
  if (isBlank(text)) return { row, type: 'MissingText' };
  if (text.length > textLimit) return { row, type: 'TextTooLong', length: text.length, limit: textLimit };
  const question = cells.question ?? '';
  if (isBlank(question) || questions.questionIn(question) !== undefined) return undefined;
  return { row, type: 'UnknownQuestion', text: question.trim().slice(0, 200) };
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
  const expressions = expressionsIn(cell, joined);
  if (expressions === undefined) problems.push({ row, type: 'ExpressionsDefaulted', text: cell.trim() });
  return expressions;
}

function codingsOf({ problems }: Collected, row: number, cells: Cells): ParsedCoding[] {
  const { component = '', meaning = '', fullCode = '' } = cells;
  const { code, memo, flags } = codeIn(row, { component, meaning, fullCode });
  problems.push(...flags);
  return code === undefined ? [] : [{ ...code, coder: '', memo }];
}

/** Columns that are kept verbatim: no other code checks their length. */
const keptWhole: readonly ColumnName[] = [
  ...(['siteId', 'source', 'created', 'modified', 'proposition'] as const),
  ...(['component', 'meaning', 'fullCode', 'keyId', 'keyVersion', 'coder', 'memo'] as const),
  ...(['groupSource', 'groupOriginId', 'platformSource', 'platformOriginId'] as const),
];

/** The cells that a record can hold. A cell longer than a backup can read back is reported and left out. */
function holdable({ problems }: Collected, row: number, cells: Cells): Cells {
  const tooLong = keptWhole.filter((column) => (cells[column]?.length ?? 0) > textLimit);
  if (tooLong.length === 0) return cells;
  const left = { ...cells };
  for (const column of tooLong) {
    const text = (cells[column] ?? '').slice(0, 200);
    problems.push({ row, type: 'UnusableCell', column: headingOf(column), text });
    delete left[column];
  }
  return left;
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
  const own = ownFields(row, cells, codingsOf(collected, row, cells));
  const { extra, problems: extraProblems } = readExtraFields(row, cells);
  problems.push(...own.problems, ...extraProblems);
  const parsed: Mutable<ParsedRow> = { row, text, ...own.fields };
  const question = questions.questionIn(cells.question ?? '');
  const expressions = expressionsOf(collected, row, cells, extra?.joined);
  const origin = originIn(source, cells);
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

import { structure } from '#codebook/structure.ts';
import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { criteriaLimit } from '#domain/platform/room.ts';
import { isBlank } from '#domain/record/words.ts';
import { isCodeLike } from './cellValues.ts';
import { readCodeCell } from './codeCell.ts';
import { isDoubtfulLabel } from './codeLabel.ts';
import type { Cells } from './columns.ts';
import { type FileProblem, shownLetters } from './fileProblem.ts';
import type { QuestionReader } from './questionCells.ts';
import { type FileReading, type Progress, refuse } from './reading.ts';
import { createRowReader } from './rowReader.ts';

// The number of spaces is bounded: without a bound, a line of a million spaces would be tried again from each of them.
const bulkLine = /^\s{0,20}(\d{0,5}(?:[.,]\d{1,6})?)\s{0,20};(.*)$/s;

/** Most spaces and signs allowed around the question that a line announces. */
const marksLimit = 20;

/** The question a line announces: its code, its word or its name alone, optionally followed by a colon or a dash. */
function headingIn(line: string, { questionIn, cellLimit }: QuestionReader) {
  if (line.length > cellLimit + marksLimit) return undefined;
  return questionIn(line.replace(/^[#\s]+|\s*[:–-]?\s*$/g, ''));
}

const shipped: ReadonlySet<string> = new Set(
  structure.flatMap(({ components }) => components.map(([code]) => code)),
);

/**
 * A code alone, or a known one with its label (`D03 Amitié`). Words may begin like a code, known or not: `A10` and `E40`
 * are motorways.
 */
function isKnownCode(cell: string): boolean {
  if (parseFullCode(cell) !== undefined) return true;
  const read = readCodeCell(cell);
  if (read === undefined || read.as === 'partly' || isDoubtfulLabel(cell, read)) return false;
  return shipped.has(read.code.component);
}

/**
 * Splits `n;criterion;component` at the first and the last semicolon, since a criterion may contain semicolons itself.
 * When the part after the last one neither is a code nor looks like an attempt at one, it belongs to the criterion.
 */
function cellsOf(text: string): Cells | undefined {
  const match = bulkLine.exec(text);
  if (match === null) return undefined;
  const [, expressions = '', rest = ''] = match;
  const last = rest.lastIndexOf(';');
  const component = rest.slice(last + 1).trim();
  const isComponent = component === '' || isCodeLike(component) || isKnownCode(component);
  if (last < 0 || !isComponent) return { expressions, text: rest, component: '' };
  return { expressions, text: rest.slice(0, last), component };
}

/** True when at least half of the first non-blank lines of a text are bulk lines or announce a question. */
export function looksLikeBulkLines(text: string, questions: QuestionReader): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .filter((candidate) => !isBlank(candidate))
    .slice(0, 50);
  const bulk = lines.filter((candidate) => bulkLine.test(candidate));
  const headings = lines.filter((candidate) => headingIn(candidate, questions) !== undefined);
  return bulk.length > 0 && (bulk.length + headings.length) * 2 >= lines.length;
}

const notABulkLine = (row: number, line: string): FileProblem => ({
  row,
  type: 'NotABulkLine',
  text: line.slice(0, 100),
  words: line.slice(0, shownLetters),
});

/**
 * Reads the site's bulk entry: one line per criterion. The person who imports chooses group and question, unless a line
 * `WB`, `IB`, `ACT`, `FREE`, or a question's name, announces the question of the lines below it. A line of any other
 * shape is reported and left out.
 */
export function readBulkLines(text: string, questions: QuestionReader, onProgress?: Progress): FileReading {
  const lines = text.split(/\r\n|\r|\n/);
  const count = lines.filter((candidate) => !isBlank(candidate)).length;
  if (count > criteriaLimit) return refuse({ type: 'TooManyCriteria', count, limit: criteriaLimit });
  const reader = createRowReader('bulk', 'bulk', questions);
  let question = '';
  for (const [place, candidate] of lines.entries()) {
    if (isBlank(candidate)) continue;
    const announced = headingIn(candidate, questions);
    const cells = cellsOf(candidate);
    if (announced !== undefined) question = announced;
    else if (cells !== undefined) reader.read(place + 1, { ...cells, question });
    else reader.problem(notABulkLine(place + 1, candidate.trim()));
  }
  onProgress?.(lines.length, lines.length);
  return reader.reading();
}

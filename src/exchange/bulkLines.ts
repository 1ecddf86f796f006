import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isBlank } from '#domain/record/words.ts';
import { isCodeLike } from './cellValues.ts';
import type { Cells } from './columns.ts';
import { criteriaLimit } from './limits.ts';
import type { QuestionReader } from './questionCells.ts';
import { type FileReading, type Progress, refuse } from './reading.ts';
import { createRowReader } from './rowReader.ts';

// Bounded spaces: a line of a million of them must not be tried from each of them.
const bulkLine = /^\s{0,20}(\d{0,5}(?:[.,]\d{1,6})?)\s{0,20};(.*)$/s;

/** Spaces and signs around an announced question. */
const marksLimit = 20;

/** The question a line announces: its code, word or name alone, a colon or a dash after it allowed. */
function headingIn(line: string, { questionIn, cellLimit }: QuestionReader) {
  if (line.length > cellLimit + marksLimit) return undefined;
  return questionIn(line.replace(/^[#\s]+|\s*[:–-]?\s*$/g, ''));
}

/**
 * `n;criterion;component`: the first and the last semicolon delimit, since a criterion may hold some. What stands after
 * the last one and neither is a code nor tries to be one belongs to the words.
 */
function cellsOf(text: string): Cells | undefined {
  const match = bulkLine.exec(text);
  if (match === null) return undefined;
  const [, expressions = '', rest = ''] = match;
  const last = rest.lastIndexOf(';');
  const component = rest.slice(last + 1).trim();
  const isComponent = component === '' || parseFullCode(component) !== undefined || isCodeLike(component);
  if (last < 0 || !isComponent) return { expressions, text: rest, component: '' };
  return { expressions, text: rest.slice(0, last), component };
}

/** True when at least half of a text's first lines that say something are bulk lines or announce a question. */
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

/**
 * Reads the site's bulk entry: one line per criterion. Group and question are chosen by the person who imports, unless
 * lines `WB`, `IB`, `ACT`, `FREE`, or a question's name, announce the question of the lines below them. A line of another shape is told and left out.
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
    else reader.problem({ row: place + 1, type: 'NotABulkLine', text: candidate.trim().slice(0, 100) });
  }
  onProgress?.(lines.length, lines.length);
  return reader.reading();
}

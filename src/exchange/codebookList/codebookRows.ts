import {
  type ComponentCode,
  type DimensionLetter,
  dimensionLetters,
  parseFullCode,
} from '#domain/codebook/componentCode.ts';
import type { CodebookList } from '#domain/codebook/load.ts';
import { isBlank, nameLimit } from '#domain/record/words.ts';
import type { CodebookListProblem, CodebookListReading } from './codebookListProblem.ts';

const hintLimit = 2000;

/** The characters that separate cells in a list typed by people. Each row may use another one. */
export const listSeparators = ';\t,';

/**
 * One row as it was found. `code` is a component's code, a dimension's letter, or whatever was written in its place.
 */
export type Cells = { readonly code: string; readonly label: string; readonly hint: string };

/** Collects valid rows and reports the others with their line. The first of two equal codes wins. */
export function createCodebookRows() {
  const problems: CodebookListProblem[] = [];
  const entries: CodebookList['entries'][number][] = [];
  const dimensions: CodebookList['dimensions'][number][] = [];
  const firstLineByCode = new Map<string, number>();

  const keep = ({ code, label, hint }: Cells) => {
    if (isLetter(code)) dimensions.push({ letter: code, label });
    else entries.push({ code: code as ComponentCode, label, hint });
  };
  const take = (cells: Cells, line: number) => {
    const problem = problemIn(cells, line, firstLineByCode);
    if (problem !== undefined) return void problems.push(problem);
    firstLineByCode.set(cells.code, line);
    keep(cells);
  };
  const reading = (): CodebookListReading => ({
    list: { dimensions, entries },
    problems: problems.toSorted((a, b) => a.line - b.line),
  });
  return { take, tell: (problem: CodebookListProblem) => void problems.push(problem), reading };
}

export const isLetter = (text: string): text is DimensionLetter =>
  (dimensionLetters as readonly string[]).includes(text);

/** One line without control characters, since a label is shown in lists and printed. */
export const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function problemIn(
  { code, label, hint }: Cells,
  line: number,
  firstLineByCode: ReadonlyMap<string, number>,
): CodebookListProblem | undefined {
  if (!isLetter(code)) {
    const full = parseFullCode(code);
    if (full === undefined) return { line, type: 'MalformedCode', text: code.slice(0, 40) };
    if (full.component !== code) return { line, type: 'DeeperCode', text: code };
  }
  if (isBlank(label)) return { line, type: 'EmptyLabel', code };
  if (label.length > nameLimit) return { line, type: 'LabelTooLong', code, limit: nameLimit };
  if (hint.length > hintLimit) return { line, type: 'LabelTooLong', code, limit: hintLimit };
  const firstLine = firstLineByCode.get(code);
  return firstLine === undefined ? undefined : { line, type: 'DuplicateCode', code, firstLine };
}

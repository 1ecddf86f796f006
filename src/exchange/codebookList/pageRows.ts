import { type ComponentCode, type DimensionLetter, dimensionOf } from '#domain/codebook/componentCode.ts';
import type { CodebookListProblem } from './codebookListProblem.ts';
import type { Cells } from './codebookRows.ts';
import { type Layout, type PageLine, readPageLine } from './pageLine.ts';

/** A line that is not a row. `gap` is the number of blank lines before it. */
export type PageText = { readonly line: number; readonly gap: number; readonly text: string };

/** A row of the codebook as read from its own line, with the texts below it up to the next row. */
export type PageRow = Cells & {
  readonly line: number;
  readonly layout: Layout;
  readonly texts: readonly PageText[];
  /** Why the row cannot be a row of a codebook. */
  readonly fault?: CodebookListProblem;
};

type Placed = {
  readonly line: number;
  readonly gap: number;
  readonly source: string;
  readonly read: PageLine;
};

// A component whose code is not followed by a list separator. A text without one is not analysed line by line.
const pageRow = /^(?:[^\S\r\n]|[\u200b|])*(?:[-*•·][^\S\r\n]+)?[A-I][0-9]{2}(?![0-9]|[^\S\r\n]*[;,])/imu;

/** The rows of a page in their order, and the texts before the first one. */
export function rowsOfPage(text: string): {
  readonly before: readonly PageText[];
  readonly rows: readonly PageRow[];
} {
  if (!pageRow.test(text)) return { before: [], rows: [] };
  const placed = placedLines(text);
  const isRow = rowCheck(placed);
  const before: PageText[] = [];
  const rows: (PageRow & { readonly texts: PageText[] })[] = [];
  placed.forEach((one, position) => {
    const row = isRow(position) ? rowOf(one) : undefined;
    const isStray = row?.fault?.type === 'MalformedCode' && rows.length === 0;
    if (row !== undefined && !isStray) rows.push({ ...row, texts: [] });
    else (rows.at(-1)?.texts ?? before).push({ line: one.line, gap: one.gap, text: textOf(one) });
  });
  return { before, rows };
}

function placedLines(text: string): readonly Placed[] {
  const placed: Placed[] = [];
  let gap = 0;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((source, position) => {
      if (/^[\s\u200b|]*$/u.test(source)) gap += 1;
      else {
        placed.push({ line: position + 1, gap, source, read: readPageLine(source) });
        gap = 0;
      }
    });
  return placed;
}

/**
 * Checks whether a line that looks like a dimension is one. It is when the next component has its letter; when only a
 * space separates letter and words, the next component must be the general one of that letter (`A00`). It also is when
 * no component follows and the last component comes earlier in the alphabet. True for all other lines.
 */
function rowCheck(placed: readonly Placed[]): (position: number) => boolean {
  const next: (string | undefined)[] = [];
  let following: string | undefined;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    following = codeOf(placed[at]) ?? following;
  }
  const last = placed.findLast((one) => codeOf(one) !== undefined);
  return (position) => {
    const read = placed[position]?.read;
    if (read?.type !== 'dimension') return true;
    const code = next[position];
    if (code === undefined) return (codeOf(last)?.charAt(0) ?? '') < read.letter;
    return read.layout === 'spaced' ? code === `${read.letter}00` : letterOf(code) === read.letter;
  };
}

const codeOf = (one: Placed | undefined): string | undefined =>
  one?.read.type === 'component' ? one.read.code : undefined;

const letterOf = (code: string): DimensionLetter => dimensionOf(code as ComponentCode);

const textOf = ({ read, source }: Placed): string => (read.type === 'text' ? read.text : source.trim());

function rowOf({ line, read }: Placed): Omit<PageRow, 'texts'> | undefined {
  switch (read.type) {
    case 'component':
      return { line, layout: read.layout, code: read.code, label: read.label, hint: read.hint };
    case 'dimension':
      return { line, layout: read.layout, code: read.letter, label: read.label, hint: '' };
    case 'two':
      return faulty(read.code, { line, type: 'TwoCodes', first: read.code, second: read.second });
    case 'deeper':
      return faulty(read.text, { line, type: 'DeeperCode', text: read.text });
    case 'malformed':
      return faulty(read.text, { line, type: 'MalformedCode', text: read.text });
    case 'text':
      return undefined;
  }
}

const faulty = (code: string, fault: CodebookListProblem) =>
  ({ line: fault.line, layout: 'alone', code, label: '', hint: '', fault }) as const;

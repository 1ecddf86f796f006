import { type DimensionLetter, parseFullCode } from '#domain/codebook/componentCode.ts';
import { splitRows } from '#exchange/csv/splitRows.ts';
import { type Cells, listSeparators, tidy } from './codebookRows.ts';
import { secondCell, secondCode } from './secondCode.ts';

/**
 * How a code is separated from its label: by nothing, a space, a mark, a tab, a pipe or a list's separator; `alone`
 * when the line has no label.
 */
export type Layout = 'glued' | 'spaced' | 'marked' | 'tabbed' | 'piped' | 'listed' | 'alone';

/**
 * One line of a page, read without its neighbours. Whether a `dimension` really is one depends on the lines around it.
 */
export type PageLine =
  | ({ readonly type: 'component'; readonly layout: Layout } & Cells)
  | {
      readonly type: 'dimension';
      readonly letter: DimensionLetter;
      readonly layout: Layout;
      readonly label: string;
    }
  | { readonly type: 'malformed' | 'deeper' | 'text'; readonly text: string }
  | { readonly type: 'two'; readonly code: string; readonly second: string };

// Longer than a code, a label and a hint can be together. A longer line is not analysed: that would take too long.
const lineLimit = 4000;

/** Reads one non-blank line. Never fails: any line that is nothing else is a text, verbatim except for its spaces. */
export function readPageLine(line: string): PageLine {
  if (line.length > lineLimit) return { type: 'text', text: tidy(line) };
  const text = plain(line);
  return componentIn(text) ?? dimensionIn(text) ?? codeLike(text) ?? { type: 'text', text: tidy(line) };
}

/** Turns other kinds of space into plain spaces and removes list bullets. Tabs stay, since they separate cells. */
const plain = (line: string): string =>
  line
    .replace(/[^\S\t]|\u200b/gu, ' ')
    .replace(/^[\s|]*(?:[-*•·]\s+)?/u, '')
    .trimEnd();

const componentStart = /^([A-I][0-9]{2})(?![0-9])(.*)$/iu;
const deeperStart = /^(?:-[0-9]|\/[POQSR](?:[0-9-]|$|[\s;])|\/\/[a-z])/iu;
const between = /^\s*(?:[:.–—)-]\s*)?/u;

function componentIn(text: string): PageLine | undefined {
  const [, code = '', rest = ''] = componentStart.exec(text) ?? [];
  if (code === '') return undefined;
  if (deeperStart.test(rest)) return deeperIn(text);
  const layout = layoutOf(rest);
  if (layout === undefined) return undefined;
  const cells = cellsIn(rest, layout);
  const [label = '', ...others] = cells;
  const second = layout === 'listed' ? undefined : (secondCode(label) ?? secondCell(cells));
  if (second !== undefined) return { type: 'two', code: code.toUpperCase(), second };
  return { type: 'component', layout, code: code.toUpperCase(), label, hint: others.join(' ') };
}

/** The longest valid beginning of the code, without the label that is glued to it. */
function deeperIn(text: string): PageLine {
  const token = /^[^\s;|]{1,40}/u.exec(text)?.[0] ?? '';
  const lengths = Array.from(token, (_, n) => token.length - n);
  const longest = lengths
    .map((length) => token.slice(0, length))
    .find((start) => parseFullCode(start) !== undefined);
  return { type: 'deeper', text: (longest ?? token).toUpperCase() };
}

function layoutOf(rest: string): Layout | undefined {
  if (rest === '') return 'alone';
  if (/^\s*[;,]/u.test(rest) || /^\s*\t\s*"/u.test(rest)) return 'listed';
  if (/^ *\t/u.test(rest)) return 'tabbed';
  if (/^ *\|/u.test(rest)) return 'piped';
  if (/^[\p{L}(«“"‘]/u.test(rest)) return 'glued';
  if (/^ *[:.–—)-]/u.test(rest)) return 'marked';
  return rest.startsWith(' ') ? 'spaced' : undefined;
}

/** The cells after the code's own cell; none when the quotes follow no rule. */
function listedCells(rest: string): readonly string[] {
  const [row] = splitRows(`x${rest.trimStart()}`, { separators: listSeparators });
  return row?.isLoose === false ? (row.cells ?? []).slice(1) : [];
}

/** The label, and the contents of the cells after it. */
function cellsIn(rest: string, layout: Layout): readonly string[] {
  const cells =
    layout === 'listed'
      ? listedCells(rest)
      : rest
          .replace(/^ *[\t|]/u, '')
          .replace(between, '')
          .split(/[\t|]/u);
  const [label = '', ...others] = cells.map(tidy);
  return [label, ...others.filter((cell) => cell !== '')];
}

const dimensionShapes = [
  ['alone', /^([A-I])()$/u],
  ['listed', /^([A-Ia-i])\s*[;,]\s*(.+)$/u],
  ['tabbed', /^([A-Ia-i]) *[\t|]\s*(.+)$/u],
  ['marked', /^([A-Ia-i])(?:\s*[:.–—)]\s*|\s+-\s+)(\p{L}.+)$/u],
  ['spaced', /^([A-I]) +(\p{Lu}.+)$/u],
  // A small letter after the second capital is required: IWEPS and FAQ are not dimensions.
  ['glued', /^([A-I])(\p{Lu}[\p{Ll}'’].*)$/u],
] as const;

function dimensionIn(text: string): PageLine | undefined {
  for (const [layout, shape] of dimensionShapes) {
    const [, letter, label = ''] = shape.exec(text) ?? [];
    if (letter !== undefined) {
      return {
        type: 'dimension',
        layout,
        letter: letter.toUpperCase() as DimensionLetter,
        label: tidy(label),
      };
    }
  }
  return undefined;
}

/** A text that looks like a code but is not one: `A8`, `J01`, `A012`, and `AO1` with the letter O. */
function codeLike(text: string): PageLine | undefined {
  const code = /^(?:\p{L}[0-9]{1,3}(?![0-9])|[A-I](?:O[0-9]|[0-9]O))/u.exec(text)?.[0];
  return code === undefined ? undefined : { type: 'malformed', text: code };
}

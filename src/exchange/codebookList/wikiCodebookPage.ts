import type { CodebookListReading } from './codebookListProblem.ts';
import { createCodebookRows, isLetter } from './codebookRows.ts';
import { type PageRow, type PageText, rowsOfPage } from './pageRows.ts';

/**
 * Reads the text of a page that shows a codebook, as copied from a browser or fetched by a crawler. The code may be
 * glued to its label or separated from it, the content of a component may be on the next line, and other page text may
 * surround the rows. Undefined when the text is not such a page. Text that belongs to no row is reported with its
 * place: it is never attached to a code and never dropped without a report.
 */
export function readCodebookPage(text: string): CodebookListReading | undefined {
  const { before, rows } = rowsOfPage(text);
  if (!isPage(rows)) return undefined;
  const kept = createCodebookRows();
  const completed = complete(rows);
  tellAround(before, 'before', kept.tell);
  completed.forEach(({ row, rest }, position) => {
    if (row.fault === undefined) kept.take(row, row.line);
    else kept.tell(row.fault);
    const next = completed[position + 1]?.row.code;
    if (next === undefined) tellAround(rest, 'after', kept.tell);
    else for (const { line, text } of rest) kept.tell(textWithoutCode(line, text, row.code, next));
  });
  return kept.reading();
}

type Tell = ReturnType<typeof createCodebookRows>['tell'];

/** Enough of a text to find it again. */
const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

const textWithoutCode = (line: number, text: string, after: string, before: string) =>
  ({ line, type: 'TextWithoutCode', text: excerpt(text), after, before }) as const;

function tellAround(texts: readonly PageText[], side: 'before' | 'after', tell: Tell): void {
  const [first] = texts;
  if (first === undefined) return;
  const lastLine = texts.at(-1)?.line ?? first.line;
  const { length: count } = texts;
  tell({ line: first.line, lastLine, count, type: 'TextAround', side, text: excerpt(first.text) });
}

/** A list separates its cells with separators; a page does not, or continues below its rows. */
function isPage(rows: readonly PageRow[]): boolean {
  const ofPage = rows.filter((row) => isComponent(row) && (isPageLayout(row) || isFollowed(row)));
  return ofPage.length > rows.filter(({ layout }) => layout === 'listed').length;
}

const isComponent = ({ code, fault }: PageRow): boolean => fault === undefined && !isLetter(code);

const isPageLayout = ({ layout }: PageRow): boolean =>
  layout !== 'listed' && layout !== 'tabbed' && layout !== 'alone';

const isFollowed = ({ layout, hint, texts }: PageRow): boolean =>
  layout !== 'listed' && hint === '' && (texts[0]?.gap ?? 2) < 2;

type Completed = { readonly row: PageRow; readonly rest: readonly PageText[] };

/** Gives each row the texts below it, up to the distance at which this page usually puts a label or a hint. */
function complete(rows: readonly PageRow[]): readonly Completed[] {
  const labelGap = usualGap(rows.filter(({ label }) => label === '').map(({ texts }) => texts[0]));
  const labelled = rows.map((row) => withLabel(row, labelGap));
  const hintGap = usualGap(labelled.filter(takesHint).map(({ rest }) => rest[0]));
  const hinted = labelled.map((one) => withHint(one, hintGap));
  const last = hinted.at(-1);
  const before = labelled.at(-1);
  if (last === undefined || before === undefined || hasHints(hinted.slice(0, -1))) return hinted;
  return [...hinted.slice(0, -1), before];
}

/** Page text follows the last row, so it counts as a hint only when at least half of the other rows have one. */
function hasHints(others: readonly Completed[]): boolean {
  const components = others.map(({ row }) => row).filter(isComponent);
  return components.filter(({ hint }) => hint !== '').length * 2 >= components.length;
}

const withLabel = (row: PageRow, gap: number): Completed => {
  const [text, ...rest] = row.texts;
  const isLabel = row.label === '' && row.fault === undefined && text !== undefined && text.gap <= gap;
  return isLabel ? { row: { ...row, label: text.text }, rest } : { row, rest: row.texts };
};

const takesHint = ({ row }: Completed): boolean => isComponent(row) && row.label !== '' && row.hint === '';

const withHint = (one: Completed, gap: number): Completed => {
  const [text, ...rest] = one.rest;
  const isHint = takesHint(one) && text !== undefined && text.gap <= gap;
  return isHint ? { row: { ...one.row, hint: text.text }, rest } : one;
};

/** The most frequent number of blank lines before these texts; 1 when there are fewer than three texts. */
function usualGap(texts: readonly (PageText | undefined)[]): number {
  const gaps = texts.flatMap((text) => (text === undefined ? [] : [text.gap]));
  if (gaps.length < 3) return 1;
  const countOf = (gap: number) => gaps.filter((other) => other === gap).length;
  return [...new Set(gaps)].toSorted((a, b) => countOf(b) - countOf(a) || a - b)[0] ?? 1;
}

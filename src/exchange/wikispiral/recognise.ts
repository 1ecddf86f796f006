import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isCodeLike } from '#exchange/cellValues.ts';
import { readCodeCell } from '#exchange/codeCell.ts';
import type { SiteColumn } from '#exchange/columns.ts';
import { expressionsIn } from '#exchange/numberCell.ts';
import type { QuestionReader } from '#exchange/questionCells.ts';
import { trimmedOf } from '#exchange/trimSpaces.ts';
import type { Headings } from './headings.ts';
import { isIdCell, isStamp, questionPlace, type RawRow, withoutPadding } from './rawTable.ts';

type SiteCells = Partial<Record<SiteColumn, string>>;

/**
 * A row's cells by column. `joined`: the words were spread over several cells. `isCut`: a date of the wiki would stand
 * among words, so nothing tells what they are. Undefined: the row is not a criterion.
 */
export type Recognised = { readonly cells: SiteCells; readonly joined: boolean; readonly isCut: boolean };

const meaningShape = /^[POQSR](?:\d{2}|--)?$/i;
/** A meaning that cannot be a word of a criterion. */
const longMeaning = /^[POQSR](?:\d{2}|--)$/i;

const isCode = (cell: string): boolean => readCodeCell(cell) !== undefined;

/** Words: a cell that could be a stamp, a number or a code stands in a wrong column. */
const isProse = (cell: string): boolean =>
  !isStamp(cell) && !/^\d+$/.test(cell) && !isCodeLike(cell) && parseFullCode(cell) === undefined;

const fits: Readonly<Record<SiteColumn, (cell: string, questions: QuestionReader) => boolean>> = {
  siteId: isIdCell,
  platform: (cell) => !isStamp(cell),
  group: (cell) => !isStamp(cell),
  question: (cell, { isQuestionCell }) => isQuestionCell(cell),
  expressions: (cell) => cell === '' || expressionsIn(cell) !== undefined,
  text: (cell) => !isStamp(cell),
  component: (cell) => cell === '' || isCodeLike(cell) || isCode(cell),
  meaning: (cell) => cell === '' || meaningShape.test(cell) || isProse(cell),
  proposition: (cell) => cell === '' || (isProse(cell) && !longMeaning.test(cell)),
  created: (cell) => cell === '' || isStamp(cell),
  modified: (cell) => cell === '' || isStamp(cell),
};

/**
 * Whether the cells can stand as they are placed. A code in place of the words means that the row is shifted, and words
 * in place of a meaning may be the proposition, unless a stamp in its own column shows that no cell was dropped.
 */
function isLikely({
  text = '',
  component = '',
  meaning = '',
  created = '',
  modified = '',
}: SiteCells): boolean {
  const isStamped = isStamp(created) || isStamp(modified);
  const areWords = component.trim() !== '' || isStamped || parseFullCode(text) === undefined;
  return areWords && (meaning.trim() === '' || meaningShape.test(meaning.trim()) || isStamped);
}

/** Assigns cells by position when every cell fits its heading: then no empty cells of the row were dropped. */
function byPosition(
  cells: readonly string[],
  headings: Headings,
  questions: QuestionReader,
): SiteCells | undefined {
  if (withoutPadding(cells).length > headings.length || !headings.includes('question')) return undefined;
  const placed: SiteCells = {};
  for (const [place, column] of headings.entries()) {
    const cell = cells[place] ?? '';
    if (column === undefined || placed[column] !== undefined) continue;
    if (!fits[column](cell.trim(), questions)) return undefined;
    placed[column] = cell;
  }
  return isLikely(placed) ? placed : undefined;
}

/**
 * The site puts the question after id, platform and group. Another cell counts only when that one is not a question.
 */
const placeIn = (cells: readonly string[], hasId: boolean, questions: QuestionReader): number =>
  hasId && questions.isQuestionCell(cells[3] ?? '') ? 3 : questionPlace(cells, questions);

/**
 * Up to two stamps at the end: created, then modified. A single one is the one the headings name, else the creation.
 */
function stampsOf(cells: readonly string[], headings: Headings | undefined) {
  const last = cells.at(-1) ?? '';
  const before = cells.at(-2) ?? '';
  if (!isStamp(last)) return { count: 0, cells: {} };
  if (isStamp(before)) return { count: 2, cells: { created: before.trim(), modified: last.trim() } };
  const onlyModified = headings?.includes('modified') && !headings.includes('created');
  return { count: 1, cells: onlyModified ? { modified: last.trim() } : { created: last.trim() } };
}

/** Platform and group come between id and question; a single name is the group. */
function namesIn(cells: readonly string[], separator: string): SiteCells {
  const [first = '', ...rest] = cells;
  if (rest.length === 0) return { group: first };
  return { platform: first, group: rest.join(separator) };
}

/** The cells after the component: a meaning, recognised by its shape, and the proposition. */
function afterComponent(cells: readonly string[], separator: string): SiteCells {
  const [first = '', ...rest] = cells;
  const hasMeaning = meaningShape.test(first.trim());
  const proposition = (hasMeaning ? rest : cells).join(separator);
  return { ...(hasMeaning ? { meaning: first } : {}), ...(proposition === '' ? {} : { proposition }) };
}

/**
 * The last code after the first words. If there is none, a last cell with a code and its label, or one that looks like an
 * attempt at a code.
 */
function componentPlace(middle: readonly string[]): number {
  const place = middle.findLastIndex((cell) => parseFullCode(cell) !== undefined);
  if (place > 0) return place;
  const last = middle.at(-1) ?? '';
  return middle.length > 1 && (isCode(last) || isCodeLike(last)) ? middle.length - 1 : middle.length;
}

/** A meaning at the end of a row without a component. */
const loneMeaning = (middle: readonly string[], place: number): number =>
  middle.length > 1 && place >= middle.length - 1 && longMeaning.test(middle.at(-1)?.trim() ?? '') ? 1 : 0;

/** The words come between question and component; a number before them is the number of expressions. */
function middleCells(given: readonly string[], separator: string): Recognised {
  const lone = loneMeaning(given, componentPlace(given));
  const middle = given.slice(0, given.length - lone);
  const place = componentPlace(middle);
  const counted = place > 1 && expressionsIn(middle[0] ?? '') !== undefined;
  const words = middle.slice(counted ? 1 : 0, place);
  // A row with only a code has no words: none are invented.
  const onlyCode = place === 1 && middle.length === 1 && parseFullCode(middle[0] ?? '') !== undefined;
  const after = middle.slice(place + 1);
  const cells: SiteCells = {
    text: onlyCode ? '' : words.join(separator),
    component: middle[onlyCode ? 0 : place] ?? '',
    ...(counted ? { expressions: middle[0] ?? '' } : {}),
    ...afterComponent(after, separator),
    ...(lone === 1 ? { meaning: given.at(-1) ?? '' } : {}),
  };
  const joined = words.length > 1;
  return { cells, joined, isCut: (joined && words.some(isStamp)) || after.some(isStamp) };
}

/** What stands in a row whose question is not known: it stays out, and is shown. */
const shownCells = (cells: readonly string[]): string => cells.map((cell) => cell.trim()).join(' · ');

function byNature(
  raw: RawRow,
  headings: Headings | undefined,
  questions: QuestionReader,
): Recognised | undefined {
  const { separator } = raw;
  const filled = raw.cells.filter((cell) => cell.trim() !== '');
  const hasId = isIdCell(filled[0] ?? '');
  const id = hasId ? { siteId: filled[0] ?? '' } : {};
  const place = placeIn(filled, hasId, questions);
  if (place < 0) {
    return filled.length > 4
      ? {
          cells: { ...id, question: filled[3] ?? '', text: shownCells(filled.slice(4)) },
          joined: false,
          isCut: false,
        }
      : undefined;
  }
  const stamps = stampsOf(filled.slice(place + 1), headings);
  const middle = middleCells(filled.slice(place + 1, filled.length - stamps.count), separator);
  const names = namesIn(filled.slice(hasId ? 1 : 0, place), separator);
  const question = filled[place] ?? '';
  return { ...middle, cells: { ...id, ...names, question, ...middle.cells, ...stamps.cells } };
}

/** Padding around a pipe table's cells is layout; spaces in other cells belong to the words. */
const trimmed = (cells: SiteCells, separator: string): SiteCells =>
  separator !== '|'
    ? cells
    : Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, trimmedOf(cell, ' ')]));

/** Recognises a row's cells by their content. Position counts only when every cell fits its heading. */
export function recognise(
  raw: RawRow,
  headings: Headings | undefined,
  questions: QuestionReader,
): Recognised | undefined {
  const placed = headings && byPosition(raw.cells, headings, questions);
  const recognised =
    placed === undefined
      ? byNature(raw, headings, questions)
      : { cells: placed, joined: false, isCut: false };
  return recognised && { ...recognised, cells: trimmed(recognised.cells, raw.separator) };
}

import {
  expressionsLimit,
  type JoinedCriterion,
  type ReadBack,
  type Translation,
} from '#domain/criterion/criterion.ts';
import { criteriaLimit } from '#domain/platform/room.ts';
import { id, listOf, shape, text, whole } from '#domain/record/fields.ts';
import {
  isBlank,
  isLanguageTag,
  languageLimit,
  nameLimit,
  textLimit,
  wellFormed,
} from '#domain/record/words.ts';
import { hasHalfLetter, repaired } from './bundle/surrogates.ts';
import { type Cells, headingOf } from './columns.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ExtraFields } from './reading.ts';

/** Written in our files when the scribe wrote the criterion down; the cell is empty otherwise. */
export const scribeCell = 'oui';

const yes = new Set([scribeCell, 'yes', 'ja', 'si', 'sí', 'x', '1', 'true']);

const joinedShape = listOf(
  shape<JoinedCriterion>({
    id: id<'criterion'>(),
    text: text(textLimit),
    language: text(languageLimit),
    expressions: whole(1, expressionsLimit),
  }),
  // As many as a file holds: one act joins fewer, tablets that joined without seeing each other may come to more.
  criteriaLimit,
);

const isReadBack = (cell: string): cell is ReadBack => cell === 'confirmed' || cell === 'sentBack';

function joinedIn(cell: string): readonly JoinedCriterion[] | undefined {
  try {
    const parsed: unknown = JSON.parse(cell);
    const parts = hasHalfLetter(cell) ? repaired(parsed) : parsed;
    const isGood = joinedShape.fault(parts) === undefined && (parts as readonly unknown[]).length > 0;
    const found = isGood ? (parts as readonly JoinedCriterion[]) : undefined;
    return found?.every(({ language }) => isLanguageTag(language)) ? found : undefined;
  } catch {
    return undefined;
  }
}

const labelIn = (cell: string): string | undefined =>
  isBlank(cell) || cell.length > textLimit ? undefined : wellFormed(cell);

/** A translation without a usable language cannot be shown, so it is not read. */
function translationIn(cell: string, language: string | undefined): Translation | undefined {
  const text = labelIn(cell);
  if (text === undefined || language === undefined || !isLanguageTag(language)) return undefined;
  return { language, text };
}

/** A file's name is only in our own files, beside the id. */
const fileIn = (cell: string, { criterionId }: Cells): string | undefined =>
  criterionId === undefined || cell.length > nameLimit ? undefined : wellFormed(cell);

const readers = {
  sourceFile: fileIn,
  scribe: (cell: string) => (yes.has(cell.trim().toLowerCase()) ? (true as const) : undefined),
  translation: (cell: string, cells: Cells) => translationIn(cell, cells.translationLanguage),
  original: labelIn,
  readBack: (cell: string) => (isReadBack(cell) ? cell : undefined),
  joined: joinedIn,
};

type ExtraColumn = keyof typeof readers;
const extraColumns = Object.keys(readers) as readonly ExtraColumn[];

/** Reads what a row says about its criterion apart from the words. Unusable values are reported and left out. */
export function readExtraFields(
  row: number,
  cells: Cells,
): { readonly extra: ExtraFields | undefined; readonly problems: readonly RowFlag[] } {
  const problems: RowFlag[] = [];
  const found: Partial<Record<ExtraColumn, unknown>> = {};
  for (const column of extraColumns) {
    const cell = cells[column];
    if (cell === undefined || cell === '') continue;
    const value = readers[column](cell, cells);
    if (value === undefined) {
      problems.push({ row, type: 'UnusableCell', column: headingOf(column), text: cell.slice(0, 200) });
    } else found[column] = value;
  }
  return { extra: Object.keys(found).length === 0 ? undefined : (found as ExtraFields), problems };
}

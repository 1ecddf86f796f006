import * as v from 'valibot';
import {
  isExpressionCount,
  type JoinedCriterion,
  type ReadBack,
  type Translation,
} from '#domain/criterion.ts';
import { isUuid } from '#domain/identity.ts';
import { joinedLimit } from '#domain/join.ts';
import { isBlank, isLanguageTag, textLimit, wellFormed } from '#domain/words.ts';
import { type Cells, headingOf } from './columns.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ToldFields } from './reading.ts';

/** How our files say that the scribe wrote a criterion down; empty where not. */
export const scribeCell = 'oui';

const yes = new Set([scribeCell, 'yes', 'ja', 'si', 'sí', 'x', '1', 'true']);

const words = v.pipe(v.string(), v.maxLength(textLimit), v.transform(wellFormed));
const joinedShape = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.check(isUuid)),
      text: words,
      language: v.pipe(v.string(), v.check(isLanguageTag)),
      expressions: v.pipe(v.number(), v.check(isExpressionCount)),
    }),
  ),
  v.minLength(1),
  v.maxLength(joinedLimit),
);

const isReadBack = (cell: string): cell is ReadBack => cell === 'confirmed' || cell === 'sentBack';

function joinedIn(cell: string): readonly JoinedCriterion[] | undefined {
  try {
    return v.parse(joinedShape, JSON.parse(cell)) as unknown as readonly JoinedCriterion[];
  } catch {
    return undefined;
  }
}

const wordsIn = (cell: string): string | undefined =>
  isBlank(cell) || cell.length > textLimit ? undefined : wellFormed(cell);

/** A translation without a usable language says nothing that could be shown. */
function translationIn(cell: string, language: string | undefined): Translation | undefined {
  const text = wordsIn(cell);
  if (text === undefined || language === undefined || !isLanguageTag(language)) return undefined;
  return { language, text };
}

const readers = {
  scribe: (cell: string) => (yes.has(cell.trim().toLowerCase()) ? (true as const) : undefined),
  translation: (cell: string, cells: Cells) => translationIn(cell, cells.translationLanguage),
  original: wordsIn,
  readBack: (cell: string) => (isReadBack(cell) ? cell : undefined),
  joined: joinedIn,
};

type ToldColumn = keyof typeof readers;
const toldColumns = Object.keys(readers) as readonly ToldColumn[];

/** What a row tells of its criterion beside the words; what cannot be used is told and left out. */
export function toldFields(
  row: number,
  cells: Cells,
): { readonly told: ToldFields | undefined; readonly problems: readonly RowFlag[] } {
  const problems: RowFlag[] = [];
  const found: Partial<Record<ToldColumn, unknown>> = {};
  for (const column of toldColumns) {
    const cell = cells[column];
    if (cell === undefined || cell === '') continue;
    const value = readers[column](cell, cells);
    if (value === undefined) {
      problems.push({ row, type: 'UnusableCell', column: headingOf(column), text: cell.slice(0, 200) });
    } else found[column] = value;
  }
  return { told: Object.keys(found).length === 0 ? undefined : (found as ToldFields), problems };
}

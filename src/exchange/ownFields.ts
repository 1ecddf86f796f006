import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { listOf, shape, text } from '#domain/record/fields.ts';
import { type CriterionId, isUuid } from '#domain/record/identity.ts';
import { isLanguageTag, textLimit } from '#domain/record/words.ts';
import { hasHalfLetter, repaired } from './bundle/surrogates.ts';
import { type Cells, headingOf } from './columns.ts';
import type { RowFlag } from './fileProblem.ts';
import type { ParsedCoding, ParsedRow } from './reading.ts';

type OwnFields = Pick<ParsedRow, 'codings' | 'id' | 'language' | 'order'>;

type OtherCoding = {
  readonly typed: string;
  readonly keyId: string;
  readonly version: string;
  readonly coder: string;
  readonly memo: string;
};

// The limit of a backup: longer text would make a backup that nobody can open.
const words = text(textLimit);
const otherCodings = listOf(
  shape<OtherCoding>({ typed: words, keyId: words, version: words, coder: words, memo: words }),
  10_000,
);

/**
 * The codings other than the one in the code's own columns, as we write them in one cell. Undefined for anything else.
 */
function othersIn(cell: string): readonly ParsedCoding[] | undefined {
  try {
    const parsed: unknown = JSON.parse(cell);
    const others = hasHalfLetter(cell) ? repaired(parsed) : parsed;
    if (otherCodings.fault(others) !== undefined) return undefined;
    return (others as readonly OtherCoding[]).flatMap(({ typed, keyId, version, coder, memo }) => {
      const code = parseFullCode(typed);
      return code === undefined ? [] : [{ typed, code, coder, memo, key: { keyId, version } }];
    });
  } catch {
    return undefined;
  }
}

/** An order as we write it: any finite number. */
export const orderIn = (cell: string): number | undefined => {
  const order = /^-?\d{1,21}(?:[.,]\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(cell)
    ? Number(cell.replace(',', '.'))
    : Number.NaN;
  return Number.isFinite(order) ? order : undefined;
};

function ownCodings(cells: Cells, codings: readonly ParsedCoding[]): readonly ParsedCoding[] | undefined {
  const { keyId = '', keyVersion = '', coder = '', memo = '', otherCodings: others = '' } = cells;
  const key = keyId === '' ? {} : { key: { keyId, version: keyVersion } };
  const own = codings.map((coding) => ({ ...coding, ...key, coder, memo: memo === '' ? coding.memo : memo }));
  const more = others === '' ? [] : othersIn(others);
  return more === undefined ? undefined : [...own, ...more];
}

const ownColumns = ['criterionId', 'language', 'order', 'keyId', 'coder', 'memo', 'otherCodings'] as const;

const hasOwn = (cells: Cells): boolean => ownColumns.some((column) => cells[column] !== undefined);

/** Reads the columns that only our own files have. Unusable values are reported and left out. */
export function ownFields(
  row: number,
  cells: Cells,
  codings: readonly ParsedCoding[],
): { readonly fields: OwnFields; readonly problems: readonly RowFlag[] } {
  if (!hasOwn(cells)) return { fields: { codings }, problems: [] };
  const problems: RowFlag[] = [];
  const used = <T>(column: 'criterionId' | 'language' | 'order', use: (cell: string) => T | undefined) => {
    const cell = cells[column];
    if (cell === undefined || cell === '') return undefined;
    const value = use(cell);
    if (value === undefined)
      problems.push({ row, type: 'UnusableCell', column: headingOf(column), text: cell });
    return value;
  };
  const id = used('criterionId', (cell) => (isUuid(cell) ? (cell as CriterionId) : undefined));
  const language = used('language', (cell) => (isLanguageTag(cell) ? cell : undefined));
  const order = used('order', orderIn);
  const all = ownCodings(cells, codings);
  if (all === undefined) {
    const cell = cells.otherCodings ?? '';
    problems.push({ row, type: 'UnusableCell', column: headingOf('otherCodings'), text: cell });
  }
  const fields = {
    codings: all ?? codings,
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    ...(order === undefined ? {} : { order }),
  };
  return { fields, problems };
}

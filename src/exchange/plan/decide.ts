import { printFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { isLive } from '#domain/record/base.ts';
import type { Origin } from '#domain/record/origin.ts';
import type { Content } from '#domain/record/records.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import { countedWithJoined, type JoinedHere } from './joinedHere.ts';
import type { MatchedCoding, MatchedRow } from './match.ts';
import type { DifferingField, OnDifference } from './preview.ts';

/**
 * fresh: never here; revived: withdrawn here, comes back; unchanged: here as in the file; completed: here, and receives
 * a code it never had; differing: here with other content; erased: erased here for ever, a table does not bring it back.
 */
export type Outcome = 'fresh' | 'revived' | 'unchanged' | 'completed' | 'differing' | 'erased';

/** The decision about a row. */
export type DecidedRow = {
  readonly matched: MatchedRow;
  readonly outcome: Outcome;
  /** What the import writes over the stored criterion; undefined when that one is not changed or does not exist yet. */
  readonly over: Partial<Content<Criterion>> | undefined;
  /** The codings that the import writes. */
  readonly written: readonly MatchedCoding[];
  /** The fields in which a differing row differs. */
  readonly fields: readonly DifferingField[];
  /** The stored words; empty when the criterion is not stored. */
  readonly here: string;
  /** True when the row's content replaces the stored content. */
  readonly isReplaced: boolean;
};

type Said = Partial<Content<Criterion>>;

/** The values the row gives for its criterion. What it does not say is absent and never changes anything. */
const saidBy = ({ row, group, question }: MatchedRow): Said => ({
  groupId: group.id,
  question,
  text: row.text,
  ...(row.expressions === undefined ? {} : { expressions: row.expressions }),
  ...(row.language === undefined ? {} : { language: row.language }),
  ...(row.order === undefined ? {} : { order: row.order }),
  ...(row.origin === undefined ? {} : { origin: row.origin }),
  ...row.extra,
});

const extraFieldNames = new Set(['scribe', 'translation', 'original', 'readBack', 'joined']);

function fieldName(field: string): DifferingField {
  if (field === 'groupId') return 'group';
  return extraFieldNames.has(field) ? 'other' : (field as DifferingField);
}

/** What the source itself said: a file that gives neither an id nor anything else of its source says nothing. */
function saidBySource({ source, id, ...given }: Origin): unknown {
  const isSilent = id === '' && Object.keys(given).length === 0;
  return isSilent ? undefined : { source, id, ...given };
}

const comparable = (field: string, value: unknown): unknown =>
  field === 'origin' && value !== undefined ? saidBySource(value as Origin) : value;

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson([a]) === canonicalJson([b]);

const differingFields = (stored: Criterion, said: Said): readonly DifferingField[] => [
  ...new Set(
    Object.entries(said)
      .filter(
        ([field, value]) =>
          field !== 'sourceFile' &&
          !isSame(comparable(field, stored[field as keyof Criterion]), comparable(field, value)),
      )
      .map(([field]) => fieldName(field)),
  ),
];

/** True for a code that was changed or removed here since. */
const isDiffering = ({ stored, after }: MatchedCoding): boolean =>
  stored !== undefined &&
  (stored.deleted !== undefined || printFullCode(stored.code) !== printFullCode(after.code));

const isMissing = ({ stored }: MatchedCoding): boolean => stored === undefined;

const isNews = (coding: MatchedCoding): boolean => isMissing(coding) || isDiffering(coding);

const nothing = { over: undefined, written: [], fields: [], here: '', isReplaced: false } as const;

/**
 * Handles a row whose criterion was joined to another one here. It still exists as part of that one, and bringing it
 * back would count it twice, so nothing changes. Words that differ from the joined ones are reported.
 */
function decideInside(matched: MatchedRow, { part: { text: here } }: JoinedHere): DecidedRow {
  return matched.row.text === here
    ? { ...nothing, matched, outcome: 'unchanged', here }
    : { ...nothing, matched, outcome: 'differing', fields: ['text'], here };
}

/** A criterion that was never here comes in with its codes. */
const decideFresh = (matched: MatchedRow): DecidedRow => ({
  ...nothing,
  matched,
  outcome: 'fresh',
  written: matched.codings.every(isMissing) ? matched.codings : matched.codings.filter(isNews),
});

/** A withdrawn criterion took its codes with it, so the file's codes come back, equal or not. */
const decideRevived = (matched: MatchedRow, stored: Criterion): DecidedRow => ({
  ...nothing,
  matched,
  outcome: 'revived',
  over: countedWithJoined(stored, matched.withdrawnGuests, saidBy(matched)),
  written: matched.codings,
});

/** A code the criterion never had is added. Any other difference is reported, and written only on request. */
function decideStored(matched: MatchedRow, stored: Criterion, onDifference: OnDifference): DecidedRow {
  const said = countedWithJoined(stored, stored.joined ?? [], saidBy(matched));
  const own = differingFields(stored, said);
  const missing = matched.codings.filter(isMissing);
  const differing = matched.codings.filter(isDiffering);
  const fields: readonly DifferingField[] = differing.length === 0 ? own : [...own, 'code'];
  const here = { ...nothing, matched, fields, here: stored.text, written: missing };
  if (fields.length === 0) return { ...here, outcome: missing.length === 0 ? 'unchanged' : 'completed' };
  if (onDifference === 'keep') return { ...here, outcome: 'differing' };
  const over = own.length === 0 ? undefined : said;
  return { ...here, outcome: 'differing', over, written: [...missing, ...differing], isReplaced: true };
}

function decideRow(matched: MatchedRow, onDifference: OnDifference): DecidedRow {
  const { stored, inside, isErased } = matched;
  if (isErased) return { ...nothing, matched, outcome: 'erased' };
  if (inside !== undefined) return decideInside(matched, inside);
  if (isLive(stored)) return decideStored(matched, stored, onDifference);
  return stored === undefined ? decideFresh(matched) : decideRevived(matched, stored);
}

/** Third pass: decides about each row, from the row and the stored records of its criterion only. */
export const decide = (rows: readonly MatchedRow[], onDifference: OnDifference): readonly DecidedRow[] =>
  rows.map((row) => decideRow(row, onDifference));

import { type Classification, keyOfSource } from '#domain/classification/classification.ts';
import { classificationId } from '#domain/classification/classify.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { foldedWords } from '#domain/likeness/fold.ts';
import type { CriterionId, PlatformId } from '#domain/record/identity.ts';
import type { Content } from '#domain/record/records.ts';
import type { ParsedCoding } from '#exchange/reading.ts';
import type { IdentifiedRow } from './identify.ts';
import { type JoinedHere, type JoinsHere, joinsHere } from './joinedHere.ts';
import type { ImportRequest } from './request.ts';

/** One of the file's codings as a record, with the stored one under the same id, withdrawn or not. */
export type MatchedCoding = {
  readonly stored: Classification | undefined;
  readonly after: Content<Classification>;
};

/** A row with everything that is stored about its criterion. */
export type MatchedRow = IdentifiedRow & {
  /** The criterion stored under the row's id, withdrawn or not; a live host includes the criteria joined to it. */
  readonly stored: Criterion | undefined;
  /** True when the criterion was erased here for ever. */
  readonly isErased: boolean;
  /** Set when the row's criterion is joined to another one, whatever is stored under its own id. */
  readonly inside: JoinedHere | undefined;
  /** Criteria that were withdrawn together with this one. */
  readonly withdrawnGuests: readonly Criterion[];
  readonly codings: readonly MatchedCoding[];
};

const lettersOf = (text: string): string => foldedWords(text).join('');

/** True when a cell holds a code and the label that the codebook gives it in any language. */
export function isOwnLabel({ codebook }: ImportRequest, { code, labelled = '' }: ParsedCoding): boolean {
  const labels = Object.values(codebook.entry(code.component)?.label ?? {});
  const cell = lettersOf(labelled);
  return labels.some((label) => lettersOf(code.component + label) === cell);
}

/** A label that the codebook does not know is kept. */
function memoOf(request: ImportRequest, coding: ParsedCoding): string {
  const { memo, labelled } = coding;
  if (labelled === undefined || isOwnLabel(request, coding)) return memo;
  return memo === '' ? labelled : `${labelled} · ${memo}`;
}

function codingContent(
  request: ImportRequest,
  platformId: PlatformId,
  criterionId: CriterionId,
  coding: ParsedCoding,
): Content<Classification> {
  const { typed, code, coder, key = keyOfSource } = coding;
  const memo = memoOf(request, coding);
  const id = classificationId(request.ids, criterionId, coder);
  return { id, platformId, criterionId, typed, code, key, coder, memo };
}

const none: readonly never[] = [];

const matchCodings = (
  request: ImportRequest,
  platformId: PlatformId,
  criterionId: CriterionId,
  codings: readonly ParsedCoding[],
): readonly MatchedCoding[] =>
  codings.map((coding) => {
    const after = codingContent(request, platformId, criterionId, coding);
    return { after, stored: request.target.index?.record('classifications', after.id) };
  });

function matchRow(
  request: ImportRequest,
  platformId: PlatformId,
  joins: JoinsHere,
  identified: IdentifiedRow,
): MatchedRow {
  const { index } = request.target;
  const { id, row, group, question } = identified;
  const inside = joins.insideById.get(id);
  const stored = index?.record('criteria', id);
  const withdrawnGuests = joins.withdrawnByHost.get(id) ?? none;
  // A joined criterion has its codes in its host, so the codes of its own row are not looked up.
  const codings = inside === undefined ? matchCodings(request, platformId, id, row.codings) : none;
  const isErased = index?.isErased(id) === true;
  return { id, row, group, question, stored, isErased, inside, withdrawnGuests, codings };
}

/** Second pass: finds the stored records of each row's criterion, everything the next pass needs for its decisions. */
export function match(
  request: ImportRequest,
  platformId: PlatformId,
  rows: readonly IdentifiedRow[],
): readonly MatchedRow[] {
  const joins = joinsHere(request.target.index, new Set(rows.map(({ id }) => id)));
  return rows.map((row) => matchRow(request, platformId, joins, row));
}

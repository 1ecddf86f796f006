import type { CriterionId, PlatformId } from '#domain/identity.ts';
import type { Question } from '#domain/question.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import type { FileProblem } from '#exchange/fileProblem.ts';
import type { ParsedRow } from '#exchange/reading.ts';
import type { ImportRequest } from './request.ts';

/** A row with the id its criterion has on every device and at every import. */
export type Identified = { readonly id: CriterionId; readonly row: ParsedRow };

export type Identifier = {
  /** Undefined, and told, for a row that was met before or contradicts one that was. */
  identify(row: ParsedRow, groupId: string, question: Question): Identified | undefined;
};

const isSame = (a: ParsedRow, b: ParsedRow): boolean => {
  const said = ({ row: _row, group: _group, ...rest }: ParsedRow) => canonicalJson(rest);
  return a.group === b.group && said(a) === said(b);
};

/** A copied row of our own file: its origin and place belong to the row it was copied from. */
function withoutOrigin(row: ParsedRow): ParsedRow {
  const { origin: _origin, order: _order, ...rest } = row;
  return rest;
}

/** Joined criteria are known by ids of the platform they were joined in: elsewhere, and in a copy, they get others. */
function withJoinedIds(row: ParsedRow, idOf: (id: CriterionId) => string): ParsedRow {
  const { joined } = row.told ?? {};
  if (joined === undefined) return row;
  const own = joined.map((part) => ({ ...part, id: idOf(part.id) as CriterionId }));
  return { ...row, told: { ...row.told, joined: own } };
}

/** By the words, where there is no id: the same words for the second time in one group and question are another criterion. */
function createByWords({ ids }: ImportRequest, platformId: PlatformId) {
  const occurrences = new Map<string, number>();
  return ({ text }: ParsedRow, groupId: string, question: Question): CriterionId => {
    const key = `${groupId}/${question}/${text}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    return ids.derived('criterion', platformId, groupId, question, text, String(occurrence)) as CriterionId;
  };
}

/**
 * Ids, in this order: our own where the file is of this platform (`ownsIds`); one derived from the source's id; one
 * derived from group, question, words and how many times they came.
 */
export function createIdentifier(
  request: ImportRequest,
  platformId: PlatformId,
  ownsIds: boolean,
  tell: (problem: FileProblem) => void,
): Identifier {
  const met = new Map<CriterionId, ParsedRow>();
  const byWords = createByWords(request, platformId);
  const bySource = (row: ParsedRow): CriterionId | undefined => {
    if (row.id !== undefined && ownsIds) return row.id;
    const [source, id] = row.id === undefined ? [row.origin?.source, row.origin?.id] : ['csv', row.id];
    if (source === undefined || id === undefined || id === '') return undefined;
    return request.ids.derived('criterion', platformId, source, id) as CriterionId;
  };
  const derived = (...parts: readonly string[]) => request.ids.derived('criterion', platformId, ...parts);
  return {
    identify(given, groupId, question) {
      const row = ownsIds ? given : withJoinedIds(given, (id) => derived('csv', id));
      const id = bySource(row);
      const first = id === undefined ? undefined : met.get(id);
      if (id !== undefined && first === undefined) met.set(id, row);
      if (id === undefined || first === undefined) return { id: id ?? byWords(row, groupId, question), row };
      const again = { row: row.row, first: first.row };
      if (isSame(first, row)) tell({ ...again, type: 'RepeatedRow' });
      else if (row.id === undefined) tell({ ...again, type: 'ConflictingRow' });
      else {
        tell({ ...again, type: 'CopiedRow' });
        const copy = byWords(row, groupId, question);
        return { id: copy, row: withJoinedIds(withoutOrigin(row), (id) => derived('joined', copy, id)) };
      }
      return undefined;
    },
  };
}

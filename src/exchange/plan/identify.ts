import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, PlatformId } from '#domain/record/identity.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import { type FileProblem, type RowFlag, type RowRefusal, shownLetters } from '#exchange/fileProblem.ts';
import type { ParsedRow } from '#exchange/reading.ts';
import { identifyGroups, type MeantGroup, type MeantGroups } from './identifyGroups.ts';
import type { ImportRequest } from './request.ts';

/** A row with its group, its question, and the id its criterion gets on every device and at every import. */
export type IdentifiedRow = {
  readonly id: CriterionId;
  readonly row: ParsedRow;
  readonly group: MeantGroup;
  readonly question: Question;
};

type Identification = {
  /** Every row to import, in the order of the file. */
  readonly rows: readonly IdentifiedRow[];
  readonly groups: MeantGroups;
  /** Rows without a question, repeated rows, and rows that contradict an earlier one. */
  readonly problems: readonly FileProblem[];
};

type IdOf = (...parts: readonly string[]) => CriterionId;

/** A row with the id its source gave it, and the problem to report when an earlier row has that id. */
type SourcedRow = {
  readonly row: ParsedRow;
  readonly question: Question;
  readonly group: MeantGroup;
  /** Undefined when the source gave none. */
  readonly id: CriterionId | undefined;
  readonly repeat: RowFlag | RowRefusal | undefined;
};

/** Ids of joined criteria belong to one platform; in another platform, or in a copied row, they get other ids. */
function withJoinedIds(row: ParsedRow, idOf: (id: CriterionId) => CriterionId): ParsedRow {
  const { joined } = row.extra ?? {};
  if (joined === undefined) return row;
  const own = joined.map((part) => ({ ...part, id: idOf(part.id) }));
  return { ...row, extra: { ...row.extra, joined: own } };
}

/** The id given by the row's source: our own id when the file is of this platform, else one derived from its id. */
function sourceId({ id, origin }: ParsedRow, ownsIds: boolean, derived: IdOf): CriterionId | undefined {
  if (id !== undefined) return ownsIds ? id : derived('csv', id);
  return origin === undefined || origin.id === '' ? undefined : derived(origin.source, origin.id);
}

const isSame = (a: ParsedRow, b: ParsedRow): boolean => {
  const said = ({ row: _row, group: _group, ...rest }: ParsedRow) => canonicalJson(rest);
  return a.group === b.group && said(a) === said(b);
};

function repeatOf(first: ParsedRow, row: ParsedRow): RowFlag | RowRefusal {
  const again = { row: row.row, first: first.row };
  if (isSame(first, row)) return { ...again, type: 'RepeatedRow' };
  if (row.id !== undefined) return { ...again, type: 'CopiedRow' };
  return { ...again, type: 'ConflictingRow', words: row.text.slice(0, shownLetters) };
}

/** Every row with the id of its source, in the order of the file. */
function sourcedRows(
  { defaults }: ImportRequest,
  asked: readonly ParsedRow[],
  groups: MeantGroups,
  ownsIds: boolean,
  derived: IdOf,
): readonly SourcedRow[] {
  const firstById = new Map<CriterionId, ParsedRow>();
  return asked.flatMap((parsed) => {
    const group = groups.get(parsed.group);
    const question = parsed.question ?? defaults.question;
    if (group === undefined || question === undefined) return [];
    const row = ownsIds ? parsed : withJoinedIds(parsed, (id) => derived('csv', id));
    const id = sourceId(row, ownsIds, derived);
    const first = id && firstById.get(id);
    if (id !== undefined && first === undefined) firstById.set(id, row);
    return { row, question, group, id, repeat: first && repeatOf(first, row) };
  });
}

/**
 * A copied row of our own file loses its origin and place, which belong to the row it was copied from. Its unread code
 * is said to be kept.
 */
function copied(id: CriterionId, row: ParsedRow, derived: IdOf): ParsedRow {
  const { origin: { code } = {}, order: _order, ...rest } = row;
  const own = code === undefined ? rest : { ...rest, origin: { source: 'csv', id: '', code } };
  return withJoinedIds(own, (part) => derived('joined', id, part));
}

/**
 * The rows to import, each with its id. A row without an id from its source, or a copied row, gets one derived from
 * group, question and words. The second occurrence of the same words in one group and question is another criterion.
 */
function withIds(rows: readonly SourcedRow[], derived: IdOf): readonly IdentifiedRow[] {
  const occurrences = new Map<string, number>();
  return rows.flatMap(({ row, group, question, id, repeat }) => {
    if (repeat !== undefined && repeat.type !== 'CopiedRow') return [];
    if (id !== undefined && repeat === undefined) return { id, row, group, question };
    const key = `${group.usualId}/${question}/${row.text}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const byWords = derived(group.usualId, question, row.text, String(occurrence));
    return { id: byWords, row: repeat ? copied(byWords, row, derived) : row, group, question };
  });
}

/**
 * First pass: finds which group and criterion each row means. Ids are tried in this order: our own when the file is of
 * this platform; one derived from the source's id; one derived from group, question, words and their occurrence number.
 */
export function identify(
  request: ImportRequest,
  platformId: PlatformId,
  given: readonly ParsedRow[],
): Identification {
  const ownsIds = given.some(({ group }) => group?.platform?.id === platformId);
  const derived: IdOf = (...parts) => request.ids.derived('criterion', platformId, ...parts) as CriterionId;
  const hasQuestion = ({ question = request.defaults.question }: ParsedRow) => question !== undefined;
  const asked = given.filter(hasQuestion);
  const unasked = given.filter((row) => !hasQuestion(row));
  const groups = identifyGroups(
    request,
    platformId,
    ownsIds,
    asked.map(({ group }) => group),
  );
  const sourced = sourcedRows(request, asked, groups, ownsIds, derived);
  const problems = [
    ...unasked.map(
      ({ row, text }) => ({ row, type: 'MissingQuestion', words: text.slice(0, shownLetters) }) as const,
    ),
    ...sourced.flatMap(({ repeat }) => repeat ?? []),
  ];
  return { rows: withIds(sourced, derived), groups, problems };
}

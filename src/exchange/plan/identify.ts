import type { Question } from '#domain/platform/question.ts';
import type { CriterionId, PlatformId } from '#domain/record/identity.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import type { FileProblem, RowFlag, RowRefusal } from '#exchange/fileProblem.ts';
import type { ParsedRow } from '#exchange/reading.ts';
import { identifyGroups, type MeantGroup, type MeantGroups } from './identifyGroups.ts';
import type { ImportRequest } from './request.ts';

/** A row with its group, its question, and the id its criterion has on every device and at every import. */
export type IdentifiedRow = {
  readonly id: CriterionId;
  readonly row: ParsedRow;
  readonly group: MeantGroup;
  readonly question: Question;
};

type Identification = {
  /** Every row that comes in, in the order of the file. */
  readonly rows: readonly IdentifiedRow[];
  readonly groups: MeantGroups;
  /** Rows without a question, rows that were met before, and rows that contradict one that was. */
  readonly problems: readonly FileProblem[];
};

type IdOf = (...parts: readonly string[]) => CriterionId;

/** A row with the id its source gave it, and what is told where that id stands in an earlier row. */
type SourcedRow = {
  readonly row: ParsedRow;
  readonly question: Question;
  readonly group: MeantGroup;
  /** Undefined where the source gave none. */
  readonly id: CriterionId | undefined;
  readonly repeat: RowFlag | RowRefusal | undefined;
};

/** Joined criteria are known by ids of the platform they were joined in: elsewhere, and in a copy, they get others. */
function withJoinedIds(row: ParsedRow, idOf: (id: CriterionId) => CriterionId): ParsedRow {
  const { joined } = row.extra ?? {};
  if (joined === undefined) return row;
  const own = joined.map((part) => ({ ...part, id: idOf(part.id) }));
  return { ...row, extra: { ...row.extra, joined: own } };
}

/** The id by the row's source: our own where the file is of this platform, else one derived from the source's id. */
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
  return { ...again, type: row.id === undefined ? 'ConflictingRow' : 'CopiedRow' };
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

/** A copied row of our own file: its origin and place belong to the row it was copied from. */
function copied(id: CriterionId, row: ParsedRow, derived: IdOf): ParsedRow {
  const { origin: _origin, order: _order, ...rest } = row;
  return withJoinedIds(rest, (part) => derived('joined', id, part));
}

/**
 * The rows that come in, each with its id. Without one of its source, and in a copy, it is derived from group, question
 * and words: the same words for the second time in one group and question are another criterion.
 */
function withIds(rows: readonly SourcedRow[], derived: IdOf): readonly IdentifiedRow[] {
  const occurrences = new Map<string, number>();
  return rows.flatMap(({ row, group, question, id, repeat }) => {
    if (repeat !== undefined && repeat.type !== 'CopiedRow') return [];
    if (id !== undefined && repeat === undefined) return { id, row, group, question };
    const key = `${group.id}/${question}/${row.text}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const byWords = derived(group.id, question, row.text, String(occurrence));
    return { id: byWords, row: repeat ? copied(byWords, row, derived) : row, group, question };
  });
}

/**
 * First pass: which group and which criterion each row means. Ids come in this order: our own where the file is of this
 * platform; one derived from the source's id; one derived from group, question, words and how many times they came.
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
    ...unasked.map(({ row }) => ({ row, type: 'MissingQuestion' }) as const),
    ...sourced.flatMap(({ repeat }) => repeat ?? []),
  ];
  return { rows: withIds(sourced, derived), groups, problems };
}

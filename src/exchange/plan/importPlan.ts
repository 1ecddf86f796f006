import type { Change } from '#domain/change.ts';
import type { CriterionId, PlatformId } from '#domain/identity.ts';
import type { Question } from '#domain/question.ts';
import { type FileProblem, rowOf } from '#exchange/fileProblem.ts';
import type { ParsedRow } from '#exchange/reading.ts';
import { createIdentifier, type Identified, type Identifier } from './identify.ts';
import { type JoinedHere, joinedHere } from './joinedHere.ts';
import { type PlannedCriterion, planCriterion, planJoined } from './planCriterion.ts';
import { type GroupPlanner, type PlannedGroup, planGroups } from './planGroups.ts';
import { planPlatform } from './planPlatform.ts';
import {
  type Difference,
  type ImportPreview,
  type Incoming,
  type IncomingGroup,
  totalOf,
} from './preview.ts';
import { type ImportRequest, rowsFor } from './request.ts';

type Planning = {
  readonly request: ImportRequest;
  readonly platformId: PlatformId;
  readonly groups: GroupPlanner;
  readonly identifier: Identifier;
  readonly nextOrder: (group: PlannedGroup, question: Question) => number;
  readonly problems: FileProblem[];
  readonly changes: Change[];
  readonly differing: Difference[];
  readonly totals: Record<PlannedCriterion['outcome'], number>;
  /** Of the differing ones, those that the file's content replaces. */
  replaced: number;
  readonly incoming: Map<PlannedGroup, Incoming>;
};

// The site numbers criteria as they are written, so its ids are their order; ten digits could crowd out what is typed later.
const siteOrder = ({ origin }: ParsedRow): number | undefined =>
  origin?.source === 'wikispiral' && /^\d{1,9}$/.test(origin.id) ? Number(origin.id) : undefined;

const byRow = (a: FileProblem, b: FileProblem): number => (rowOf(a) ?? 0) - (rowOf(b) ?? 0);

/** Places for new criteria, after what is stored in their group and question. */
function createOrders(request: ImportRequest): Planning['nextOrder'] {
  const last = new Map<string, number>();
  return (group, question) => {
    const key = `${group.id}/${question}`;
    const stored = request.target.index?.criteriaIn(group.id, question).at(-1)?.order ?? 0;
    const order = (last.get(key) ?? stored) + 1;
    last.set(key, order);
    return order;
  };
}

function tellUnlisted({ request, problems }: Planning, { row, codings }: ParsedRow): void {
  for (const { code } of codings) {
    const { component } = code;
    if (request.key.entry(component) === undefined) {
      problems.push({ row, type: 'UnlistedCode', code: component });
    }
  }
}

function count(
  planning: Planning,
  row: ParsedRow,
  group: PlannedGroup,
  question: Question,
  planned: PlannedCriterion,
): void {
  const { totals, incoming, differing } = planning;
  const { outcome, fields, here } = planned;
  totals[outcome] += 1;
  const counts = incoming.get(group) ?? { WB: 0, IB: 0, ACT: 0, FREE: 0 };
  incoming.set(group, counts);
  if (outcome === 'fresh' || outcome === 'revived') counts[question] += 1;
  const isReplaced = planning.request.onDifference === 'replace' && planned.changes.length > 0;
  if (outcome === 'differing' && isReplaced) planning.replaced += 1;
  if (outcome === 'differing') differing.push({ row: row.row, fields, here, inFile: row.text });
}

/** Told where answers to a fourth question come into a platform that knows of none. */
function freeNotes({ request, incoming }: Planning): readonly FileProblem[] {
  const { index, ...target } = request.target;
  const known = target.kind === 'new' ? target.platform.details?.freeQuestion : undefined;
  const isKnown = known !== undefined || index?.platform?.freeQuestion !== undefined;
  const count = [...incoming.values()].reduce((sum, { FREE }) => sum + FREE, 0);
  const isShown = isKnown || index?.questions().includes('FREE');
  return count === 0 || isShown ? [] : [{ type: 'FreeQuestionShown', count }];
}

type IdentifiedRow = Identified & { readonly group: PlannedGroup; readonly question: Question };

function identifyRow(planning: Planning, parsed: ParsedRow): IdentifiedRow | undefined {
  const { request } = planning;
  const question = parsed.question ?? request.defaults.question;
  if (question === undefined) {
    planning.problems.push({ row: parsed.row, type: 'MissingQuestion' });
    return undefined;
  }
  const group = planning.groups.groupFor(parsed.group);
  const identified = planning.identifier.identify(parsed, group.id, question);
  return identified && { ...identified, group, question };
}

type Joined = ReadonlyMap<CriterionId, JoinedHere>;

function planRow(planning: Planning, { id, row, group, question }: IdentifiedRow, joinedById: Joined): void {
  const { request, platformId } = planning;
  const nextOrder = () => siteOrder(row) ?? planning.nextOrder(group, question);
  const { language } = group;
  const placed = { id, platformId, groupId: group.id, question, language, nextOrder };
  const joined = joinedById.get(id);
  const planned = joined === undefined ? planCriterion(request, row, placed) : planJoined(row, joined);
  planning.changes.push(...planned.changes);
  tellUnlisted(planning, row);
  count(planning, row, group, question, planned);
}

function begin(request: ImportRequest, platformId: PlatformId, rows: readonly ParsedRow[]): Planning {
  const ownsIds = rows.some(({ group }) => group?.platform?.id === platformId);
  const problems: FileProblem[] = [...request.reading.problems];
  const tell = (problem: FileProblem) => {
    problems.push(problem);
  };
  return {
    request,
    platformId,
    groups: planGroups(request, platformId, ownsIds),
    identifier: createIdentifier(request, platformId, ownsIds, tell),
    nextOrder: createOrders(request),
    problems,
    changes: [],
    differing: [],
    replaced: 0,
    totals: { fresh: 0, revived: 0, unchanged: 0, completed: 0, differing: 0 },
    incoming: new Map(),
  };
}

/**
 * What importing a reading would do, as one plan and its preview. Nothing is written. Importing the same rows again, or
 * on another tablet, gives the same records; a criterion changed here since is told and kept, unless `replace` is asked.
 * A row the file gives no code for never takes a code away; one whose criterion was joined here does not bring it back.
 */
export function planImport(request: ImportRequest): ImportPreview {
  const platform = planPlatform(request);
  const { rows, notes } = rowsFor(request.reading, request.target);
  const planning = begin(request, platform.id, rows);
  const identified = rows.flatMap((row) => identifyRow(planning, row) ?? []);
  const joined = joinedHere(request.target.index, new Set(identified.map(({ id }) => id)));
  for (const row of identified) planRow(planning, row, joined);
  const { totals, differing, replaced } = planning;
  const act = { type: 'import', count: totals.fresh + totals.revived + totals.completed + replaced } as const;
  const { fresh, revived, unchanged, completed } = totals;
  return {
    plan: { act, changes: [...platform.changes, ...planning.groups.changes, ...planning.changes] },
    platform: { id: platform.id, name: platform.name, isNew: platform.isNew },
    groups: [...planning.incoming].map(
      ([group, incoming]): IncomingGroup => ({ ...group, incoming, total: totalOf(incoming) }),
    ),
    fresh,
    revived,
    unchanged,
    completed,
    updated: 0,
    conflicting: 0,
    differing,
    problems: [...planning.problems, ...freeNotes(planning), ...notes].sort(byRow),
  };
}

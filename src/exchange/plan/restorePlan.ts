import { type Change, changeIn, create } from '#domain/change.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { CriterionId, GroupId, PlatformId } from '#domain/identity.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import {
  type AnyRecord,
  type Content,
  contentOf,
  type PlatformRecords,
  type TableName,
  tableNames,
} from '#domain/record.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import { type JoinedHere, joinedHere } from './joinedHere.ts';
import {
  type Difference,
  type DifferingField,
  type ImportPreview,
  type Incoming,
  type IncomingGroup,
  type OnDifference,
  totalOf,
} from './preview.ts';

export type RestoreRequest = {
  readonly records: PlatformRecords;
  /** One of the backup's platforms: a plan belongs to one. */
  readonly platformId: PlatformId;
  /** That platform as it stands on this device, if it does. */
  readonly index?: PlatformIndex | undefined;
  readonly onDifference: OnDifference;
};

type Outcome = 'fresh' | 'revived' | 'unchanged' | 'differing';
type Compared = { readonly outcome: Outcome; readonly change: Change | undefined };

const isLive = (record: AnyRecord): boolean => record.deleted === undefined;

/** A tombstone is restored as one: the backup knows that the record was withdrawn. */
const putBack = (table: TableName, before: AnyRecord | undefined, record: AnyRecord): Change => {
  const content = contentOf(record) as Content<never>;
  if (before === undefined && isLive(record)) return create(table, content);
  return changeIn(table, isLive(record) ? 'put' : 'remove', before as never, content);
};

const sameContent = (a: AnyRecord, b: AnyRecord): boolean =>
  canonicalJson(contentOf(a)) === canonicalJson(contentOf(b));

type Joined = ReadonlyMap<CriterionId, JoinedHere>;

const none: ReadonlySet<CriterionId> = new Set();

/** What was joined since to criteria that stay as they are here: brought back beside them it would be counted twice. */
function stayingJoined({ records, index, onDifference }: RestoreRequest): Joined {
  const replaced =
    onDifference === 'replace' ? new Set<CriterionId>(records.criteria.map(({ id }) => id)) : none;
  return new Map([...joinedHere(index, none)].filter(([, { host }]) => !replaced.has(host.id)));
}

/** A joined criterion is here in other hands, its codings with it; other words than those that were joined are told. */
function compareJoined(joined: Joined, table: TableName, record: AnyRecord): Compared | undefined {
  if (!isLive(record)) return undefined;
  if ('criterionId' in record) {
    return joined.has(record.criterionId) ? { outcome: 'unchanged', change: undefined } : undefined;
  }
  const found = table === 'criteria' ? joined.get(record.id as CriterionId) : undefined;
  if (found === undefined) return undefined;
  const isSame = (record as Criterion).text === found.part.text;
  return { outcome: isSame ? 'unchanged' : 'differing', change: undefined };
}

/** A backup brings back what was withdrawn since; what was changed since is told and kept, unless `replace` is asked. */
function compare(request: RestoreRequest, table: TableName, record: AnyRecord): Compared {
  const here = request.index?.record(table, record.id);
  if (here === undefined) return { outcome: 'fresh', change: putBack(table, here, record) };
  if (!isLive(here) && isLive(record)) return { outcome: 'revived', change: putBack(table, here, record) };
  if (isLive(here) === isLive(record) && sameContent(here, record)) {
    return { outcome: 'unchanged', change: undefined };
  }
  const replacing = request.onDifference === 'replace' ? putBack(table, here, record) : undefined;
  return { outcome: 'differing', change: replacing };
}

const criterionFields = ['text', 'question', 'expressions', 'language', 'order', 'origin'] as const;

function fieldsOf(
  here: AnyRecord | undefined,
  record: AnyRecord,
  table: TableName,
): readonly DifferingField[] {
  if (here === undefined || isLive(here) !== isLive(record)) return ['removed'];
  if (table === 'classifications') return ['code'];
  if (table !== 'criteria') return ['other'];
  const [a, b] = [here as Criterion, record as Criterion];
  const fields: DifferingField[] = criterionFields.filter(
    (field) => canonicalJson([a[field]]) !== canonicalJson([b[field]]),
  );
  if (a.groupId !== b.groupId) fields.push('group');
  return fields.length === 0 ? ['other'] : fields;
}

const wordsOf = (record: AnyRecord | undefined): string => {
  if (record === undefined) return '';
  if ('text' in record) return record.text;
  if ('typed' in record) return record.typed;
  return 'name' in record ? record.name : '';
};

const differenceOf = (here: AnyRecord | undefined, record: AnyRecord, table: TableName): Difference => ({
  row: undefined,
  fields: fieldsOf(here, record, table),
  here: wordsOf(here),
  inFile: wordsOf(record),
});

type Restoring = {
  readonly request: RestoreRequest;
  readonly joined: Joined;
  readonly changes: Change[];
  readonly differing: Difference[];
  readonly totals: Record<Outcome, number>;
  readonly incoming: Map<GroupId, Incoming>;
};

const incomingOf = ({ incoming }: Restoring, groupId: GroupId) => {
  const counts = incoming.get(groupId) ?? { WB: 0, IB: 0, ACT: 0 };
  incoming.set(groupId, counts);
  return counts;
};

function restoreRecord(restoring: Restoring, table: TableName, record: AnyRecord): void {
  const { request, changes, differing, totals } = restoring;
  const { outcome, change } =
    compareJoined(restoring.joined, table, record) ?? compare(request, table, record);
  if (change !== undefined) changes.push(change);
  if (outcome === 'differing') {
    differing.push(differenceOf(request.index?.record(table, record.id), record, table));
  }
  if (table !== 'criteria' || !isLive(record)) return;
  totals[outcome] += 1;
  const criterion = record as Criterion;
  if (outcome === 'fresh' || outcome === 'revived')
    incomingOf(restoring, criterion.groupId)[criterion.question] += 1;
}

function groupsOf(restoring: Restoring): readonly IncomingGroup[] {
  const { records, platformId, index } = restoring.request;
  return records.groups
    .filter((group) => group.platformId === platformId && isLive(group))
    .map(({ id, name }) => {
      const incoming = incomingOf(restoring, id);
      const isNew = index?.record('groups', id) === undefined;
      return { id, name, isNew, incoming, total: totalOf(incoming) };
    });
}

/** What restoring one platform of a backup would do: the plan and its preview, as for an import. Nothing is written. */
export function planRestore(request: RestoreRequest): ImportPreview {
  const { records, platformId, index } = request;
  const totals = { fresh: 0, revived: 0, unchanged: 0, differing: 0 };
  const joined = stayingJoined(request);
  const restoring: Restoring = { request, joined, changes: [], differing: [], totals, incoming: new Map() };
  for (const table of tableNames) {
    for (const record of records[table] as readonly AnyRecord[]) {
      if (record.platformId === platformId) restoreRecord(restoring, table, record);
    }
  }
  const { fresh, revived, unchanged } = totals;
  const replaced = request.onDifference === 'replace' ? restoring.differing.length : 0;
  const platform = records.platforms.find(({ id }) => id === platformId);
  return {
    plan: { act: { type: 'import', count: fresh + revived + replaced }, changes: restoring.changes },
    platform: { id: platformId, name: platform?.name ?? '', isNew: index?.platform === undefined },
    groups: groupsOf(restoring),
    fresh,
    revived,
    unchanged,
    completed: 0,
    differing: restoring.differing,
    problems: [],
  };
}

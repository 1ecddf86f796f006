import { type Change, changeIn, create, type Plan } from './change.ts';
import { type Classification, classificationId } from './classification.ts';
import { groupCoder, isOtherCoder } from './coder.ts';
import { type Criterion, expressionsLimit, type JoinedCriterion } from './criterion.ts';
import type { CriterionId, Ids } from './identity.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import { type Content, contentOf } from './record.ts';
import { done, type Result, refused } from './result.ts';

/** Most criteria one criterion may hold joined: more would not fit in a file of ours. */
export const joinedLimit = 1000;

const live = (index: PlatformIndex, id: CriterionId): Criterion | undefined => {
  const criterion = index.record('criteria', id);
  return criterion?.deleted === undefined ? criterion : undefined;
};

const sum = (counts: readonly { readonly expressions: number }[]): number =>
  counts.reduce((total, { expressions }) => total + expressions, 0);

/** What a criterion brings to another: itself with its own share, and what was joined to it before. */
function broughtBy({ id, text, language, expressions, joined = [] }: Criterion): readonly JoinedCriterion[] {
  // Its number may have been corrected below what it holds: one expression is the least a criterion says.
  const own = Math.max(1, expressions - sum(joined));
  return [{ id, text, language, expressions: own }, ...joined];
}

function withdrawn(index: PlatformIndex, criterion: Criterion): readonly Change[] {
  const codings = index.classificationsOf(criterion.id);
  return [
    changeIn('criteria', 'remove', criterion, contentOf(criterion)),
    ...codings.map((coding) => changeIn('classifications', 'remove', coding, contentOf(coding))),
  ];
}

/** One criterion's component as another's group coding: the id of a classification is made of both. */
function given(index: PlatformIndex, ids: Ids, choice: Classification, criterionId: CriterionId): Change {
  const { code, typed, key, memo, platformId } = choice;
  const id = classificationId(ids, criterionId, groupCoder);
  const after = { id, platformId, criterionId, typed, code, key, coder: groupCoder, memo };
  const before = index.record('classifications', id);
  return before === undefined
    ? create('classifications', after)
    : changeIn('classifications', 'put', before, after);
}

/** A host without a component takes the first one that its guests have: the same words were classified once already. */
function inherited(
  index: PlatformIndex,
  ids: Ids,
  host: Criterion,
  others: readonly Criterion[],
): readonly Change[] {
  if (index.classificationOf(host.id) !== undefined) return [];
  const found = others.map(({ id }) => index.classificationOf(id)).find((choice) => choice !== undefined);
  return found === undefined ? [] : [given(index, ids, found, host.id)];
}

/** What a host holds without those that join it now: one that came back by another way is not counted twice. */
function hostWithout(host: Criterion, parts: readonly JoinedCriterion[]) {
  const joining = new Set(parts.map(({ id }) => id));
  const back = (host.joined ?? []).filter(({ id }) => joining.has(id));
  return {
    joined: (host.joined ?? []).filter(({ id }) => !joining.has(id)),
    expressions: Math.max(1, host.expressions - sum(back)),
  };
}

/**
 * Joins criteria that say the same to one of them, as one act: its words stay, the expressions add up, the others are
 * withdrawn with their classifications and stay readable in `joined`. Refuses a criterion that is not there, one of
 * another group or question, and more expressions than one criterion may have. Undo takes all of it back.
 */
export function joinCriteria(
  index: PlatformIndex,
  ids: Ids,
  hostId: CriterionId,
  otherIds: readonly CriterionId[],
): Result<Plan, Problem> {
  const host = live(index, hostId);
  const others = [...new Set(otherIds)].filter((id) => id !== hostId).flatMap((id) => live(index, id) ?? []);
  const beside = others.filter(
    ({ groupId, question }) => groupId === host?.groupId && question === host.question,
  );
  if (host === undefined || others.length === 0 || beside.length < others.length) {
    return refused({ type: 'NotFound', table: 'criteria' });
  }
  const parts = others.flatMap(broughtBy);
  const own = hostWithout(host, parts);
  const expressions = sum([own, ...others]);
  if (expressions > expressionsLimit) {
    return refused({ type: 'JoinedTooMany', value: expressions, limit: expressionsLimit });
  }
  const joined = [...own.joined, ...parts];
  if (joined.length > joinedLimit) {
    return refused({ type: 'JoinedTooMany', value: joined.length, limit: joinedLimit });
  }
  const changes = [
    changeIn('criteria', 'put', host, { ...contentOf(host), expressions, joined }),
    ...others.flatMap((other) => withdrawn(index, other)),
    ...inherited(index, ids, host, others),
  ];
  return done({ act: { type: 'joinCriteria', count: others.length + 1 }, changes });
}

function withoutJoined(host: Criterion, { id, expressions }: JoinedCriterion): Content<Criterion> {
  const { joined: former = [], ...content } = contentOf(host);
  const joined = former.filter((each) => each.id !== id);
  const left = { ...content, expressions: Math.max(1, host.expressions - expressions) };
  return joined.length === 0 ? left : { ...left, joined };
}

/** The criterion as it was before it was joined, with its own share; last of the host's question if the host moved on. */
function splitOff(index: PlatformIndex, host: Criterion, part: JoinedCriterion): Content<Criterion> {
  const { platformId, groupId, question } = host;
  const former = index.record('criteria', part.id);
  const last = (index.criteriaIn(groupId, question).at(-1)?.order ?? 0) + 1;
  if (former === undefined) return { ...part, platformId, groupId, question, order: last };
  const { joined: _joined, ...content } = contentOf(former);
  const stayed = former.groupId === groupId && former.question === question;
  const order = stayed ? former.order : last;
  return { ...content, groupId, question, order, expressions: part.expressions };
}

/** What was withdrawn with it comes back, but its component is the host's where the host has one. */
function codingsBack(index: PlatformIndex, ids: Ids, host: Criterion, id: CriterionId): readonly Change[] {
  const counter = index.record('criteria', id)?.deleted?.counter;
  const choice = index.classificationOf(host.id);
  const back = index
    .records()
    .classifications.filter((coding) => coding.criterionId === id && coding.deleted !== undefined)
    .filter((coding) => coding.deleted?.counter === counter)
    .filter(({ coder }) => choice === undefined || isOtherCoder(coder))
    .map((coding) => changeIn('classifications', 'put', coding, contentOf(coding)));
  return choice === undefined ? back : [...back, given(index, ids, choice, id)];
}

/**
 * Splits one criterion off again: it lives as it did before it was joined (made anew, under its id, where nothing is left
 * of it), its expressions leave the host, and it has the host's component if the host has one. Refuses what is not there.
 */
export function splitCriterion(
  index: PlatformIndex,
  ids: Ids,
  hostId: CriterionId,
  partId: CriterionId,
): Result<Plan, Problem> {
  const host = live(index, hostId);
  const part = host?.joined?.find(({ id }) => id === partId);
  if (host === undefined || part === undefined) return refused({ type: 'NotFound', table: 'criteria' });
  const own = changeIn('criteria', 'put', host, withoutJoined(host, part));
  const act = { type: 'splitCriterion', count: 1 } as const;
  // Somebody brought it back by another way: it only leaves the host.
  if (live(index, partId) !== undefined) return done({ act, changes: [own] });
  const before = index.record('criteria', partId);
  const after = splitOff(index, host, part);
  const back = before === undefined ? create('criteria', after) : changeIn('criteria', 'put', before, after);
  return done({ act, changes: [own, back, ...codingsBack(index, ids, host, partId)] });
}

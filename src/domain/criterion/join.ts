import type { Classification } from '#domain/classification/classification.ts';
import { choiceSeen, classificationId } from '#domain/classification/classify.ts';
import { groupCoder } from '#domain/classification/coder.ts';
import type { Reader } from '#domain/index/reader.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, changeIn, create, type Plan } from '#domain/record/change.ts';
import type { CriterionId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { asSeen } from '#domain/record/seen.ts';
import { type Criterion, expressionsLimit, type JoinedCriterion } from './criterion.ts';
import { lastOrder } from './lastOrder.ts';
import { ownShare } from './ownShare.ts';

/** The most criteria that can be joined to one: more would not fit in our file format. */
export const joinedLimit = 1000;

const sum = (counts: readonly { readonly expressions: number }[]): number =>
  counts.reduce((total, { expressions }) => total + expressions, 0);

/**
 * Makes a stored criterion a guest of another. Criteria joined to it earlier follow, since they name it as their host.
 */
const joining = (guest: Criterion, hostId: CriterionId): Change =>
  changeIn('criteria', 'put', asSeen(guest), {
    ...contentOf(ownShare(guest) as Criterion),
    joinedTo: hostId,
  });

/** Copies one criterion's choice to another as its group coding. The id of a classification is derived from both. */
function given(reader: Reader, ids: Ids, choice: Classification, criterionId: CriterionId): Change {
  const { code, typed, key, memo, platformId } = choice;
  const id = classificationId(ids, criterionId, groupCoder);
  const after = { id, platformId, criterionId, typed, code, key, coder: groupCoder, memo };
  return changeIn('classifications', 'put', choiceSeen(reader, ids, criterionId, groupCoder), after);
}

/** A host without a component takes the first one among its guests: the same words were already classified once. */
function inherited(
  reader: Reader,
  ids: Ids,
  host: Criterion,
  guests: readonly Criterion[],
): readonly Change[] {
  if (reader.classificationOf(host.id) !== undefined) return [];
  const found = guests.map(({ id }) => reader.classificationOf(id)).find((choice) => choice !== undefined);
  return found === undefined ? [] : [given(reader, ids, found, host.id)];
}

/** Returns a problem if the joined criteria would exceed the limits of one criterion. */
function tooMany(host: Criterion, guests: readonly Criterion[]): Problem | undefined {
  const expressions = sum([host, ...guests]);
  if (expressions > expressionsLimit) {
    return { type: 'JoinedTooMany', value: expressions, limit: expressionsLimit };
  }
  const inside = [host, ...guests].reduce((count, { joined = [] }) => count + joined.length, guests.length);
  return inside > joinedLimit ? { type: 'JoinedTooMany', value: inside, limit: joinedLimit } : undefined;
}

/**
 * Joins criteria that say the same to one of them, in one act. The host's words stay; the others count in it and can be
 * read inside it, with their own share. Refuses a criterion that does not exist, one of another group or question, and
 * more expressions than one criterion may have. One undo takes all of it back.
 */
export function joinCriteria(
  reader: Reader,
  ids: Ids,
  hostId: CriterionId,
  otherIds: readonly CriterionId[],
): Result<Plan, Problem> {
  const host = reader.record('criteria', hostId);
  const others = [...new Set(otherIds)]
    .filter((id) => id !== hostId)
    .map((id) => reader.record('criteria', id))
    .filter(isLive);
  if (!isLive(host) || others.length === 0) return refused({ type: 'NotFound', table: 'criteria' });
  // A criterion shown inside another cannot be joined, nor be a host. So only two devices together can create a ring.
  const beside = new Set(reader.criteriaIn(host.groupId, host.question).map(({ id }) => id));
  if (![host, ...others].every(({ id }) => beside.has(id))) {
    return refused({ type: 'NotFound', table: 'criteria' });
  }
  const problem = tooMany(host, others);
  if (problem !== undefined) return refused(problem);
  const changes = [
    ...others.map((other) => joining(other, host.id)),
    ...inherited(reader, ids, host, others),
  ];
  return done({ act: { type: 'joinCriteria', count: others.length + 1 }, changes });
}

/**
 * Makes the guest a criterion of its own again, with its share. If the host moved, it becomes the last of the host's
 * question.
 */
function splitOff(reader: Reader, host: Criterion, guest: Criterion): Change {
  const { joinedTo: _host, ...content } = contentOf(ownShare(guest) as Criterion);
  const { groupId, question } = host;
  const stayed = guest.groupId === groupId && guest.question === question;
  const order = stayed ? guest.order : lastOrder(reader, groupId, question) + 1;
  return changeIn('criteria', 'put', asSeen(guest), { ...content, groupId, question, order });
}

/** Criteria that were joined to the one that is split off stay with the host. */
const staying = (reader: Reader, host: Criterion, partId: CriterionId): readonly Change[] =>
  (host.joined ?? [])
    .map(({ id }) => reader.record('criteria', id))
    .filter(isLive)
    .filter(({ joinedTo }) => joinedTo === partId)
    .map((guest) => joining(guest, host.id));

/**
 * Splits one criterion off its host. It becomes what it was before it was joined, its expressions leave the host, and
 * it takes the host's component if the host has one. Refuses a criterion that is not there.
 */
export function splitCriterion(
  reader: Reader,
  ids: Ids,
  hostId: CriterionId,
  partId: CriterionId,
): Result<Plan, Problem> {
  const host = reader.record('criteria', hostId);
  const guest = reader.record('criteria', partId);
  const isInside = host?.joined?.some(({ id }) => id === partId) === true;
  if (!isLive(host) || !isLive(guest) || !isInside) return refused({ type: 'NotFound', table: 'criteria' });
  const choice = reader.classificationOf(hostId);
  const changes = [
    splitOff(reader, host, guest),
    ...staying(reader, host, partId),
    ...(choice === undefined ? [] : [given(reader, ids, choice, partId)]),
  ];
  return done({ act: { type: 'splitCriterion', count: 1 }, changes });
}

/**
 * The criteria that a file says are inside another one, as records that name it as their host. Existing ones are joined
 * to it, missing ones are created. One that is already inside it is left as it is.
 */
export function guestsOf(
  reader: Reader | undefined,
  host: Pick<Criterion, 'id' | 'platformId' | 'groupId' | 'question' | 'order'>,
  parts: readonly JoinedCriterion[],
): readonly Change[] {
  return parts.flatMap((part) => {
    const known = reader?.record('criteria', part.id);
    if (part.id === host.id || (isLive(known) && known.joinedTo === host.id)) return [];
    const { platformId, groupId, question, order } = host;
    const content = { ...part, platformId, groupId, question, order, joinedTo: host.id };
    if (known === undefined) return [create('criteria', content)];
    const own = contentOf(ownShare(known) as Criterion);
    return [changeIn('criteria', 'put', asSeen(known), { ...own, ...content, order: own.order })];
  });
}

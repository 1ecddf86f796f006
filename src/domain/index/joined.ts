import type { Criterion, JoinedCriterion } from '#domain/criterion/criterion.ts';
import { isLive } from '#domain/record/base.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { compareDots, type Stamp } from '#domain/record/stamp.ts';

type Criteria = ReadonlyMap<string, Criterion>;

/** Live joined criteria (guests) by the host they name. */
export type GuestIds = Map<CriterionId, Set<CriterionId>>;

const joiningStamp = ({ dots, stamp }: Criterion): Stamp => dots?.['joinedTo'] ?? stamp;

/** The host that a criterion names, if it exists and is live. Without one, the criterion is shown on its own. */
function namedHost(criteria: Criteria, { joinedTo }: Criterion): Criterion | undefined {
  const host = joinedTo === undefined ? undefined : criteria.get(joinedTo);
  return isLive(host) ? host : undefined;
}

const earlier = (a: Criterion, b: Criterion): Criterion =>
  compareDots(joiningStamp(a), joiningStamp(b)) <= 0 ? a : b;

/**
 * The criterion inside which this one is shown: itself if it was not joined. If different devices joined criteria in a
 * ring, the latest joinings win: the criterion that was joined first is the host of all.
 */
function rootOf(criteria: Criteria, criterion: Criterion): Criterion {
  const path = [criterion];
  for (;;) {
    const last = path.at(-1) as Criterion;
    const host = namedHost(criteria, last);
    if (host === undefined) return last;
    const at = path.findIndex(({ id }) => id === host.id);
    if (at >= 0) return path.slice(at).reduce(earlier);
    path.push(host);
  }
}

export function noteGuest(guests: GuestIds, former: Criterion | undefined, now: Criterion): void {
  if (former?.joinedTo !== undefined) guests.get(former.joinedTo)?.delete(former.id);
  if (now.joinedTo === undefined || !isLive(now)) return;
  const known = guests.get(now.joinedTo);
  if (known === undefined) guests.set(now.joinedTo, new Set([now.id]));
  else known.add(now.id);
}

/** Every criterion whose place or sum may depend on this one: its hosts and their guests, directly or indirectly. */
export function kinOf(
  criteria: Criteria,
  guests: GuestIds,
  ids: readonly CriterionId[],
): readonly Criterion[] {
  const found = new Map<CriterionId, Criterion>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const criterion = criteria.get(id);
    if (criterion === undefined || found.has(id)) continue;
    found.set(id, criterion);
    if (criterion.joinedTo !== undefined) waiting.push(criterion.joinedTo);
    waiting.push(...(guests.get(id) ?? []));
  }
  return [...found.values()];
}

const partOf = ({ id, text, language, expressions }: Criterion): JoinedCriterion => ({
  id,
  text,
  language,
  expressions,
});

/**
 * A criterion as screens show it: with its guests, and with their expressions added to its own. Guests come in the
 * order in which they were written, which joining and undo do not change. Undefined for a criterion that is shown
 * inside another; the stored record itself for one without guests.
 */
export function shownOf(criteria: Criteria, guests: GuestIds, criterion: Criterion): Criterion | undefined {
  if (criterion.joinedTo === undefined && (guests.get(criterion.id)?.size ?? 0) === 0) return criterion;
  if (!isLive(criterion)) return criterion;
  if (rootOf(criteria, criterion).id !== criterion.id) return undefined;
  const inside = kinOf(criteria, guests, [criterion.id])
    .filter((other) => isLive(other) && other.id !== criterion.id)
    .filter((other) => rootOf(criteria, other).id === criterion.id)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  if (inside.length === 0) return criterion;
  const expressions = inside.reduce((sum, guest) => sum + guest.expressions, criterion.expressions);
  return { ...criterion, expressions, joined: inside.map(partOf) };
}

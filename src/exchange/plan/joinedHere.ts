import type { Criterion, JoinedCriterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Content } from '#domain/record/records.ts';
import { isSameDot } from '#domain/record/stamp.ts';

/** A criterion that was joined to another one here: it is not lost, but counted there. */
export type JoinedHere = { readonly host: Criterion; readonly part: JoinedCriterion };

export type JoinsHere = {
  /** Criteria joined to another one, by their own id. A joined criterion that is also live on its own is left out. */
  readonly insideById: ReadonlyMap<CriterionId, JoinedHere>;
  /** Criteria that were withdrawn together with their host, by the host's id: they come back with it. */
  readonly withdrawnByHost: ReadonlyMap<CriterionId, readonly Criterion[]>;
};

const isWithdrawnWith = (guest: Criterion, host: Criterion | undefined): boolean =>
  host?.deleted !== undefined && guest.deleted !== undefined && isSameDot(guest.deleted, host.deleted);

function withdrawnByHost(all: readonly Criterion[]): ReadonlyMap<CriterionId, readonly Criterion[]> {
  const guests = all.filter(({ joinedTo, deleted }) => joinedTo !== undefined && deleted !== undefined);
  const hostIds = new Set(guests.map(({ joinedTo }) => joinedTo));
  const hostById = new Map(all.filter(({ id }) => hostIds.has(id)).map((host) => [host.id, host]));
  const found = new Map<CriterionId, Criterion[]>();
  for (const guest of guests) {
    const host = guest.joinedTo && hostById.get(guest.joinedTo);
    if (host === undefined || !isWithdrawnWith(guest, host)) continue;
    const list = found.get(host.id) ?? [];
    list.push(guest);
    found.set(host.id, list);
  }
  return found;
}

/** The criteria joined to a live criterion, or to one that comes back because the file names it (`named`). */
export function joinsHere(index: PlatformIndex | undefined, named: ReadonlySet<CriterionId>): JoinsHere {
  const insideById = new Map<CriterionId, JoinedHere>();
  for (const host of index?.criteria() ?? []) {
    for (const part of host.joined ?? []) insideById.set(part.id, { host, part });
  }
  const withdrawn = withdrawnByHost(index?.records().criteria ?? []);
  for (const [hostId, guests] of withdrawn) {
    const host = named.has(hostId) ? index?.record('criteria', hostId) : undefined;
    if (host !== undefined) for (const part of guests) insideById.set(part.id, { host, part });
  }
  return { insideById, withdrawnByHost: withdrawn };
}

const sum = (parts: readonly JoinedCriterion[]): number =>
  parts.reduce((total, { expressions }) => total + expressions, 0);

/**
 * Completes a row's values for a criterion that others are joined to (`held`; for a withdrawn criterion, those that
 * come back with it). A file that does not know the join counts this criterion alone, so the expressions joined here
 * are added. Otherwise every such row would be a difference, and `replace` would remove what others said.
 */
export function countedWithJoined(
  stored: Criterion,
  held: readonly JoinedCriterion[],
  said: Partial<Content<Criterion>>,
): Partial<Content<Criterion>> {
  const alone = said.expressions;
  if (held.length === 0 || said.joined !== undefined || alone === undefined) return said;
  if (isLive(stored) && alone === stored.expressions) return said;
  return { ...said, joined: held, expressions: alone + sum(held) };
}

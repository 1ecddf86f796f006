import { type Criterion, expressionsLimit, type JoinedCriterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Content } from '#domain/record/records.ts';
import { isSameDot } from '#domain/record/stamp.ts';

/** A criterion that was joined to another one here: not lost, but counted there. */
export type JoinedHere = { readonly host: Criterion; readonly part: JoinedCriterion };

export type JoinsHere = {
  /** What stands inside a criterion, by its own id. What lives beside its host all the same is not in it. */
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

/** What is joined to criteria that live, or that come back because a file names them (`named`). */
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
 * What a row says of a criterion that holds others (`held`; of a withdrawn one, those that come back with it). A file that
 * knows nothing of them counts this criterion alone: what is joined here is added. Else every such row would be a
 * difference, and `replace` would take away what others said.
 */
export function countedWithJoined(
  stored: Criterion,
  held: readonly JoinedCriterion[],
  said: Partial<Content<Criterion>>,
): Partial<Content<Criterion>> {
  const alone = said.expressions;
  if (held.length === 0 || said.joined !== undefined || alone === undefined) return said;
  if (isLive(stored) && alone === stored.expressions) return said;
  return { ...said, joined: held, expressions: Math.min(expressionsLimit, alone + sum(held)) };
}

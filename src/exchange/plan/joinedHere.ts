import { type Change, changeIn } from '#domain/change.ts';
import { type Criterion, expressionsLimit, type JoinedCriterion } from '#domain/criterion/criterion.ts';
import type { CriterionId } from '#domain/identity.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { isSameDot } from '#domain/record/stamp.ts';

/** A criterion that was joined to another one here: not lost, but counted there. */
export type JoinedHere = { readonly host: Criterion; readonly part: JoinedCriterion };

/** The criteria that were withdrawn together with their host: they come back with it. */
function withdrawnWith(index: PlatformIndex | undefined, host: Criterion): readonly Criterion[] {
  const { deleted } = host;
  if (index === undefined || deleted === undefined) return [];
  return index
    .records()
    .criteria.filter((guest) => guest.joinedTo === host.id && guest.deleted !== undefined)
    .filter((guest) => guest.deleted !== undefined && isSameDot(guest.deleted, deleted));
}

/** What a criterion holds joined; of a withdrawn one, what went with it. */
const heldBy = (index: PlatformIndex | undefined, host: Criterion): readonly JoinedCriterion[] =>
  isLive(host) ? (host.joined ?? []) : withdrawnWith(index, host);

/**
 * What was joined to criteria that live, or that come back because a file names them (`named`), by its own id. What lives
 * beside its host all the same is not in it.
 */
export function joinedHere(
  index: PlatformIndex | undefined,
  named: ReadonlySet<CriterionId>,
): ReadonlyMap<CriterionId, JoinedHere> {
  const found = new Map<CriterionId, JoinedHere>();
  const all = index?.records().criteria ?? [];
  const hosts = new Set(all.flatMap(({ joinedTo }) => joinedTo ?? []));
  for (const host of index?.criteria() ?? []) {
    for (const part of host.joined ?? []) found.set(part.id, { host, part });
  }
  for (const host of all) {
    if (isLive(host) || !hosts.has(host.id) || !named.has(host.id)) continue;
    for (const part of withdrawnWith(index, host)) found.set(part.id, { host, part });
  }
  return found;
}

const sum = (parts: readonly JoinedCriterion[]): number =>
  parts.reduce((total, { expressions }) => total + expressions, 0);

/**
 * What a row says of a criterion that others were joined to. A file that knows nothing of it counts this criterion alone:
 * what is joined here is added, or else the file's rows would be a difference, and asked for, would take away what others said.
 */
export function countedWithJoined(
  index: PlatformIndex | undefined,
  host: Criterion,
  said: Partial<Content<Criterion>>,
): Partial<Content<Criterion>> {
  const alone = said.expressions;
  const held = heldBy(index, host);
  if (held.length === 0 || said.joined !== undefined || alone === undefined) return said;
  if (isLive(host) && alone === host.expressions) return said;
  return { ...said, joined: held, expressions: Math.min(expressionsLimit, alone + sum(held)) };
}

/** Brings back, with a host that comes back, what was withdrawn with it. */
export const withGuestsBack = (index: PlatformIndex | undefined, host: Criterion): readonly Change[] =>
  withdrawnWith(index, host).map((guest) => changeIn('criteria', 'put', asSeen(guest), contentOf(guest)));

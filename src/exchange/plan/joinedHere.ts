import { type Change, changeIn } from '#domain/change.ts';
import { type Criterion, expressionsLimit, type JoinedCriterion } from '#domain/criterion.ts';
import type { CriterionId } from '#domain/identity.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import { type Content, contentOf } from '#domain/record.ts';

/** A criterion that was joined to another one here: not lost, but counted there. */
export type JoinedHere = { readonly host: Criterion; readonly part: JoinedCriterion };

/**
 * What was joined to criteria that live, or that come back because a file names them (`named`), by its own id. What lives
 * beside its host all the same is not in it.
 */
export function joinedHere(
  index: PlatformIndex | undefined,
  named: ReadonlySet<CriterionId>,
): ReadonlyMap<CriterionId, JoinedHere> {
  const found = new Map<CriterionId, JoinedHere>();
  for (const host of index?.records().criteria ?? []) {
    if (host.joined === undefined || (host.deleted !== undefined && !named.has(host.id))) continue;
    for (const part of host.joined) {
      const own = index?.record('criteria', part.id);
      if (own === undefined || own.deleted !== undefined) found.set(part.id, { host, part });
    }
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
  { expressions, joined = [] }: Criterion,
  said: Partial<Content<Criterion>>,
): Partial<Content<Criterion>> {
  const alone = said.expressions;
  if (joined.length === 0 || said.joined !== undefined || alone === undefined || alone === expressions) {
    return said;
  }
  return { ...said, expressions: Math.min(expressionsLimit, alone + sum(joined)) };
}

/** Withdraws, with their codings, the live criteria that a file says were joined to this one since: they come with it. */
export function withdrawJoined(
  index: PlatformIndex | undefined,
  stored: Criterion,
  said: Partial<Content<Criterion>>,
): readonly Change[] {
  const known = new Set(stored.joined?.map(({ id }) => id));
  return (said.joined ?? []).flatMap(({ id }) => {
    const own = index?.record('criteria', id);
    if (own === undefined || own.deleted !== undefined || known.has(id) || id === stored.id) return [];
    const codings = index?.classificationsOf(id) ?? [];
    return [
      changeIn('criteria', 'remove', own, contentOf(own)),
      ...codings.map((coding) => changeIn('classifications', 'remove', coding, contentOf(coding))),
    ];
  });
}

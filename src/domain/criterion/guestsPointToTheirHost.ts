import type { RawTables, Version } from '#domain/record/entity.ts';
import { sharesWithin } from './sharesWithin.ts';

type Row = RawTables[string][number];
type Part = Row & { readonly id: string; readonly expressions: number };

/** The list of a host; undefined for what is no such list: then the row stays as it is, and its reader refuses it. */
function partsOf({ joined }: Row): readonly Part[] | undefined {
  const isPart = (part: unknown): boolean => typeof part === 'object' && part !== null && 'id' in part;
  return Array.isArray(joined) && joined.every(isPart) ? joined : undefined;
}

/** The shares of the joined criteria, by their id. */
function sharesIn(host: Row, parts: readonly Part[]): ReadonlyMap<string, number> {
  const shares = sharesWithin(
    Number(host['expressions']),
    parts.map(({ expressions }) => expressions),
  );
  return new Map(parts.map(({ id, expressions }, at) => [id, shares[at] ?? expressions]));
}

/** A joined criterion as a record of its own again. Its withdrawal was part of joining it. */
function guest(host: Row, part: Part, former: Row | undefined, expressions: number): Row {
  const {
    deleted: _deleted,
    joined: _joined,
    ...own
  } = former ?? {
    id: part.id,
    platformId: host['platformId'],
    stamp: host['stamp'],
    order: host['order'],
    text: part['text'],
    language: part['language'],
  };
  const { groupId, question } = host;
  return { ...own, groupId, question, expressions, joinedTo: host['id'] };
}

const isWithdrawn = (row: Row | undefined): boolean => row === undefined || row['deleted'] !== undefined;

/** The host with its own share only. */
function alone(host: Row, shares: ReadonlyMap<string, number>): Row {
  const others = [...shares.values()].reduce((total, share) => total + share, 0);
  const { joined: _joined, ...own } = host;
  return { ...own, expressions: Math.max(1, Number(host['expressions']) - others) };
}

function separate(byId: Map<unknown, Row>, host: Row, parts: readonly Part[]): void {
  const shares = sharesIn(host, parts);
  // One that came back as a guest, with the guests it once had, has its own share already.
  if (byId.get(host['id']) === host) byId.set(host['id'], alone(host, shares));
  for (const part of parts) {
    const former = byId.get(part.id);
    if (!isWithdrawn(former) || part.id === host['id']) continue;
    const back = guest(host, part, former, shares.get(part.id) ?? part.expressions);
    byId.set(part.id, host['deleted'] === undefined ? back : { ...back, deleted: host['deleted'] });
  }
}

/**
 * Until version 3 a host held a list of those joined to it, and its expressions were their sum: two tablets that joined
 * two criteria to one host would have lost one. Since then each of them names its host and the sum is derived. One that
 * had come back to life by another way stays where it is, and is no longer counted in its host as well. Those of a
 * withdrawn host stay withdrawn with it.
 */
export const guestsPointToTheirHost: Version = {
  name: 'criterion: guests point to their host',
  since: 3,
  up: (rows) => {
    const byId = new Map<unknown, Row>(rows.map((row) => [row['id'], row]));
    for (const host of rows) {
      const parts = partsOf(host);
      if (parts !== undefined) separate(byId, host, parts);
    }
    return [...byId.values()];
  },
};

import type { RawTables, Version } from '#domain/record/entity.ts';
import { sharesWithin } from './sharesWithin.ts';

type Row = RawTables[string][number];
type Part = Row & { readonly id: string; readonly expressions: number };

/**
 * A host's list of joined criteria. Undefined if it is not such a list: the row then stays as it is, and its reader
 * refuses it.
 */
function partsOf({ joined }: Row): readonly Part[] | undefined {
  const isPart = (part: unknown): boolean => typeof part === 'object' && part !== null && 'id' in part;
  return Array.isArray(joined) && joined.every(isPart) ? joined : undefined;
}

/** The shares of the joined criteria, by id. */
function sharesIn(host: Row, parts: readonly Part[]): ReadonlyMap<string, number> {
  const shares = sharesWithin(
    Number(host['expressions']),
    parts.map(({ expressions }) => expressions),
  );
  return new Map(parts.map(({ id, expressions }, at) => [id, shares[at] ?? expressions]));
}

/** A joined criterion as a live record of its own. Joining had withdrawn it. */
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
  // A host that came back as a guest, with guests of its own, already has its own share.
  if (byId.get(host['id']) === host) byId.set(host['id'], alone(host, shares));
  for (const part of parts) {
    const former = byId.get(part.id);
    if (!isWithdrawn(former) || part.id === host['id']) continue;
    const back = guest(host, part, former, shares.get(part.id) ?? part.expressions);
    byId.set(part.id, host['deleted'] === undefined ? back : { ...back, deleted: host['deleted'] });
  }
}

/**
 * Until version 3, a host stored a list of its joined criteria, and its expressions were their sum. Two tablets that
 * joined two criteria to one host would have lost one of them. Since version 3 each joined criterion names its host and
 * the sum is derived. A joined criterion that had become live again in another way stays where it is and is no longer
 * counted in its host. The guests of a withdrawn host stay withdrawn with it.
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

import type { RawTables, Version } from '#domain/record/entity.ts';

type Row = RawTables[string][number];

const writeOf = (stamp: unknown): string => {
  const { counter, device } = (stamp ?? {}) as { readonly counter?: unknown; readonly device?: unknown };
  return `${String(counter)}/${String(device)}`;
};

/**
 * Until version 3, joining a criterion withdrew its codes too. Since then a joined criterion keeps them for when it is
 * split off again. This step restores the codes that joining withdrew.
 */
export const codesStayWithJoined: Version = {
  name: 'classification: codes stay with joined criteria',
  since: 3,
  up: (rows, all) => {
    const joinedBy = new Map<unknown, string>();
    for (const { id, joinedTo, deleted, stamp } of all['criteria'] ?? []) {
      if (joinedTo !== undefined && deleted === undefined) joinedBy.set(id, writeOf(stamp));
    }
    return rows.map((row): Row => {
      const write = joinedBy.get(row['criterionId']);
      if (row['deleted'] === undefined || write !== writeOf(row['deleted'])) return row;
      const { deleted: _deleted, ...back } = row;
      return back;
    });
  },
};

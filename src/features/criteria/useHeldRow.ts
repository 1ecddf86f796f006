import { useMemo, useState } from 'react';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import type { CellPlace } from './editing.ts';

type Held = { readonly row: CriteriaRow; readonly position: number };

/**
 * The rows, always including the one being edited. Another window may withdraw its criterion, or change it so that the
 * filters no longer match; what the person is typing must not disappear with the row.
 */
export function useHeldRow(
  rows: readonly CriteriaRow[],
  editing: CellPlace | undefined,
): readonly CriteriaRow[] {
  const [held, setHeld] = useState<Held>();
  const position = rows.findIndex(({ criterion }) => criterion.id === editing?.id);
  const row = rows[position];
  if (row !== undefined && row !== held?.row) setHeld({ row, position });
  if (editing === undefined && held !== undefined) setHeld(undefined);
  const isGone = editing !== undefined && row === undefined;
  return useMemo(
    () => (isGone && held !== undefined ? rows.toSpliced(held.position, 0, held.row) : rows),
    [rows, isGone, held],
  );
}

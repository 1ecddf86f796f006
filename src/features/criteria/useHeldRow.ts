import { useMemo, useState } from 'react';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import type { CellPlace } from './editing.ts';

type Held = { readonly row: CriteriaRow; readonly position: number };

/**
 * The rows, with the one in which somebody writes among them for as long as they do: another window may withdraw its
 * criterion meanwhile, or change it so that the list no longer asks for it. What is typed must not go with the line.
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

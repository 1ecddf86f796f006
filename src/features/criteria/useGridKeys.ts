import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { isFocusLost } from '#ui/pageTitle.ts';
import type { CriteriaTableRow } from './columns.tsx';
import { type Field, fields } from './editing.ts';

/** Brings a line into the page when it is not drawn. */
export type ScrollTo = (position: number) => void;

export type GridPlace = { readonly position: number; readonly field: Field };

/** Where a key leads from a cell, within `count` lines; undefined for a key that is not ours, or that leads nowhere. */
export function placeAfter(
  key: string,
  { position, field }: GridPlace,
  count: number,
): GridPlace | undefined {
  const column = fields.indexOf(field);
  const sideways = fields[key === 'ArrowLeft' ? column - 1 : key === 'ArrowRight' ? column + 1 : -1];
  if (sideways !== undefined) return { position, field: sideways };
  const line = lineAfter(key, position, count);
  return line === undefined || line === position ? undefined : { position: line, field };
}

function lineAfter(key: string, position: number, count: number): number | undefined {
  if (key === 'ArrowUp') return Math.max(0, position - 1);
  if (key === 'ArrowDown') return Math.min(count - 1, position + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

const isField = (text: string | undefined): text is Field =>
  (fields as readonly (string | undefined)[]).includes(text);

function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const field = target.dataset['cell'];
  const position = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return isField(field) && position !== undefined ? { position: Number(position), field } : undefined;
}

/** The cell at a place, where it is drawn. */
export const cellAt = (body: HTMLElement | null, { position, field }: GridPlace): HTMLElement | null =>
  body?.querySelector<HTMLElement>(`[data-index="${position}"] [data-cell="${field}"]`) ?? null;

// A line scrolled to is drawn within a few frames; a slow tablet may need more of them.
const patience = 30;

/**
 * Arrows lead from cell to cell, Home and End to the first and the last line, whether they are drawn or not. When the
 * line one was on leaves the list (it was classified, and the list shows what is not), the focus goes to the line that
 * took its place instead of being lost.
 */
export function useGridKeys(
  body: RefObject<HTMLElement | null>,
  rows: readonly CriteriaTableRow[],
  scrollTo: ScrollTo,
) {
  const last = useRef<(GridPlace & { readonly id: string | undefined }) | undefined>(undefined);
  const focusPlace = useCallback(
    (place: GridPlace) => {
      scrollTo(place.position);
      const attempt = (left: number) => {
        const cell = cellAt(body.current, place);
        if (cell !== null) cell.focus();
        else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
      };
      attempt(patience);
    },
    [body, scrollTo],
  );
  useEffect(() => {
    const lost = last.current;
    if (lost === undefined || !isFocusLost() || rows.length === 0) return;
    if (rows.some(({ id }) => id === lost.id)) return;
    last.current = undefined;
    focusPlace({ ...lost, position: Math.min(lost.position, rows.length - 1) });
  }, [rows, focusPlace]);
  return {
    onFocus: (event: { readonly target: EventTarget }) => {
      const place = placeOf(event.target);
      if (place !== undefined) last.current = { ...place, id: rows[place.position]?.id };
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = placeOf(event.target);
      const to = from && placeAfter(event.key, from, rows.length);
      if (to === undefined) return;
      event.preventDefault();
      focusPlace(to);
    },
  };
}

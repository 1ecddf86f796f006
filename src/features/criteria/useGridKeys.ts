import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { isFocusLost } from '#ui/pageTitle.ts';
import type { CriteriaTableRow } from './columns.tsx';
import { type Field, fields } from './editing.ts';

/** Scrolls to a row that is not rendered. */
export type ScrollTo = (position: number) => void;

export type GridPlace = { readonly position: number; readonly field: Field };

/** The cell that a key moves to, within `count` rows; undefined for other keys, or when there is no such cell. */
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

/** The cell at a place, when it is rendered. */
export const cellAt = (body: HTMLElement | null, { position, field }: GridPlace): HTMLElement | null =>
  body?.querySelector<HTMLElement>(`[data-index="${position}"] [data-cell="${field}"]`) ?? null;

// Frames to wait for a row to be rendered after scrolling to it. A few are enough, but a slow tablet may need more.
const patience = 30;

/**
 * Arrow keys move from cell to cell, Home and End to the first and the last row, whether they are rendered or not. When
 * the focused row leaves the list (for example because it was classified while the list shows unclassified criteria),
 * the focus moves to the row that took its place.
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

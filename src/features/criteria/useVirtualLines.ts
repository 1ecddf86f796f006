import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useWindowVirtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { CriteriaTableRow } from './columns.tsx';
import type { CellPlace } from './editing.ts';
import type { ScrollTo } from './useGridKeys.ts';

/** A line of two short rows of words, in pixels: the guess for lines that were not drawn yet. */
const usualHeight = 72;

/** Which lines are in sight of the window, and the room that stands for the others. The line being edited is always drawn. */
export function useVirtualLines(
  body: RefObject<HTMLTableSectionElement | null>,
  rows: readonly CriteriaTableRow[],
  editing: CellPlace | undefined,
) {
  const scrollMargin = useTopOf(body);
  const kept = editing === undefined ? -1 : rows.findIndex(({ id }) => id === editing.id);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => usualHeight,
    getItemKey: (position) => rows[position]?.id ?? position,
    // A line that is not laid out has no height; counting it as none would draw them all.
    measureElement: (...line) => measureElement(...line) || usualHeight,
    overscan: 8,
    scrollMargin,
    // The fixed heads and the bar at the bottom cover this much.
    scrollPaddingStart: usualHeight,
    scrollPaddingEnd: usualHeight,
    rangeExtractor: (range) => withKept(range, kept),
  });
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return {
    // Between the line that is kept and those in sight stands the room of the lines that are not drawn.
    places: items.map(({ index, start }, at) => ({
      position: index,
      gap: at === 0 ? 0 : start - (items[at - 1]?.end ?? start),
    })),
    padding: { paddingBlockStart: before, paddingBlockEnd: after },
    measure: virtualizer.measureElement,
    scrollTo: useCallback<ScrollTo>((position) => virtualizer.scrollToIndex(position), [virtualizer]),
  };
}

/** Where the lines begin in the page: what stands above them changes with its words. */
function useTopOf(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  });
  return top;
}

function withKept(range: Range, kept: number): number[] {
  const positions = defaultRangeExtractor(range);
  return kept < 0 || positions.includes(kept) ? positions : [...positions, kept].sort((a, b) => a - b);
}

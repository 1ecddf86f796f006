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

/** Height in pixels of a row with two short lines of words: the estimate for rows not yet rendered. */
const usualHeight = 72;

/** Which rows are in view, and the space that replaces the others. The row being edited is always rendered. */
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
    // A row without layout has no height; counting it as 0 would render all rows.
    measureElement: (...line) => measureElement(...line) || usualHeight,
    overscan: 8,
    scrollMargin,
    // Height covered by the fixed headers and the bar at the bottom.
    scrollPaddingStart: usualHeight,
    scrollPaddingEnd: usualHeight,
    rangeExtractor: (range) => withKept(range, kept),
  });
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return {
    // The gap between the row being edited and those in view replaces the rows that are not rendered.
    places: items.map(({ index, start }, at) => ({
      position: index,
      gap: at === 0 ? 0 : start - (items[at - 1]?.end ?? start),
    })),
    padding: { paddingBlockStart: before, paddingBlockEnd: after },
    measure: virtualizer.measureElement,
    scrollTo: useCallback<ScrollTo>((position) => virtualizer.scrollToIndex(position), [virtualizer]),
  };
}

/** Position of the first row in the page, measured at each render, because the content above it changes. */
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

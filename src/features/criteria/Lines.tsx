import { defaultRangeExtractor, measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import styles from './Criteria.module.css';
import type { CriteriaTableRow } from './columns.tsx';
import type { CellPlace } from './editing.ts';
import { Line } from './Line.tsx';
import { roles } from './roles.ts';
import { type ScrollTo, useGridKeys } from './useGridKeys.ts';

/** Up to here every line is in the page, so that the browser's own search and print see them. */
const drawnAtOnce = 100;
const usualHeight = 72;

type LinesProps = {
  readonly rows: readonly CriteriaTableRow[];
  readonly editing: CellPlace | undefined;
};

/** The lines; of a long list only those in sight, and the one that is being edited. */
export function Lines({ rows, editing }: LinesProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useVirtualLines(body, rows, editing);
  const windowed = rows.length > drawnAtOnce;
  const grid = useGridKeys(body, rows, windowed ? virtual.scrollTo : scrollNowhere);
  const shown = windowed ? virtual.places : rows.map((_, position) => ({ position, gap: 0 }));
  return (
    <tbody
      {...roles.rowgroup}
      {...grid}
      ref={body}
      className={styles['lines']}
      style={windowed ? virtual.padding : undefined}
    >
      {shown.map(({ position, gap }) => {
        const row = rows[position];
        if (row === undefined) return null;
        const edited = editing?.id === row.original.criterion.id ? editing.field : undefined;
        return (
          <Line
            key={row.id}
            row={row}
            position={position}
            edited={edited === 'more' ? undefined : edited}
            gap={gap}
            {...(windowed ? { measure: virtual.measure } : {})}
          />
        );
      })}
    </tbody>
  );
}

const scrollNowhere: ScrollTo = () => undefined;

/** Which lines are in sight of the window, and the room that stands for the others. */
function useVirtualLines(
  body: React.RefObject<HTMLTableSectionElement | null>,
  rows: readonly CriteriaTableRow[],
  editing: CellPlace | undefined,
) {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  });
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
    rangeExtractor: (range) => {
      const positions = defaultRangeExtractor(range);
      return kept < 0 || positions.includes(kept) ? positions : [...positions, kept].sort((a, b) => a - b);
    },
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

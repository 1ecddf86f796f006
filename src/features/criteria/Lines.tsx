import { useRef } from 'react';
import styles from './Criteria.module.css';
import type { CriteriaTableRow } from './columns.tsx';
import type { CellPlace } from './editing.ts';
import { Line } from './Line.tsx';
import { roles } from './roles.ts';
import { type ScrollTo, useGridKeys } from './useGridKeys.ts';
import { useVirtualLines } from './useVirtualLines.ts';

/** Up to this number, every row is rendered, so that the browser's own search and print find it. */
const drawnAtOnce = 100;

type LinesProps = {
  readonly rows: readonly CriteriaTableRow[];
  readonly editing: CellPlace | undefined;
};

/** The rows. In a long list only those in view are rendered, and the one being edited. */
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

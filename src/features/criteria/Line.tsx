import { FlexRender } from '@tanstack/react-table';
import { memo, type Ref } from 'react';
import styles from './Criteria.module.css';
import type { CriteriaTableRow } from './columns.tsx';
import { type EditedField, EditedFieldContext } from './editing.ts';
import { roles } from './roles.ts';

type LineProps = {
  readonly row: CriteriaTableRow;
  /** Its position among the rows shown, from 0. */
  readonly position: number;
  readonly edited: EditedField | undefined;
  /** Space to leave above it, in pixels. */
  readonly gap: number;
  readonly measure?: Ref<HTMLTableRowElement>;
};

/** One criterion. Re-renders only when it changed, moved, or is edited: TanStack creates new rows at each sort. */
export const Line = memo(
  function Line({ row, position, edited, gap, measure }: LineProps) {
    return (
      <tr
        {...roles.row}
        ref={measure}
        className={styles['line']}
        style={gap === 0 ? undefined : { marginBlockStart: gap }}
        data-index={position}
        data-question={row.original.criterion.question}
        aria-rowindex={position + 2}
      >
        <EditedFieldContext value={edited}>
          {row.getAllCells().map((cell) => (
            <td
              {...roles.cell}
              key={cell.id}
              data-column={cell.column.id}
              data-edited={edited === cell.column.id || undefined}
            >
              <FlexRender cell={cell} />
            </td>
          ))}
        </EditedFieldContext>
      </tr>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.position === after.position &&
    before.edited === after.edited &&
    before.gap === after.gap,
);

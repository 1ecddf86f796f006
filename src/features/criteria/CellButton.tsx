import { type ReactNode, useContext } from 'react';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import styles from './Criteria.module.css';
import { type EditedField, EditedFieldContext, useTableActs } from './editing.ts';

type CellButtonProps = {
  readonly row: CriteriaRow;
  readonly field: EditedField;
  /** What a touch does; read aloud after the value. */
  readonly hint: string;
  readonly children: ReactNode;
};

/** A value that becomes a field when it is touched. */
export function CellButton({ row, field, hint, children }: CellButtonProps) {
  const { edit } = useTableActs();
  return (
    <button
      type="button"
      className={styles['cell']}
      data-cell={field}
      title={hint}
      onClick={() => edit({ id: row.criterion.id, field })}
    >
      {children}
    </button>
  );
}

/** True while this field of this row is being edited. */
export const useIsEdited = (field: EditedField): boolean => useContext(EditedFieldContext) === field;

import { createContext, useContext } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';

/** The fields of a criterion that can be touched in its row, in keyboard order. */
export const fields = ['text', 'component', 'expressions', 'more'] as const;
export type Field = (typeof fields)[number];
export type EditedField = Exclude<Field, 'more'>;

export type CellPlace = { readonly id: CriterionId; readonly field: Field };

export const samePlace = (a: CellPlace | undefined, b: CellPlace): boolean =>
  a?.id === b.id && a.field === b.field;

/** What a row may ask of its table. The object stays the same as long as the table is mounted. */
export type TableActs = {
  readonly edit: (place: CellPlace) => void;
  /** Ends editing. `focus` is true when a key or a button ended it: the focus then returns to the cell. */
  readonly close: (place: CellPlace, focus: boolean) => void;
  readonly openMore: (row: CriteriaRow) => void;
};

export const TableActsContext = createContext<TableActs | undefined>(undefined);

export function useTableActs(): TableActs {
  const acts = useContext(TableActsContext);
  if (acts === undefined) throw new Error('No table above this cell');
  return acts;
}

/** The field being edited in a row. */
export const EditedFieldContext = createContext<EditedField | undefined>(undefined);

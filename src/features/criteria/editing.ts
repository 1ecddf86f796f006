import { createContext, useContext } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';

/** What of a criterion can be touched in its line, in the order of the keyboard. */
export const fields = ['text', 'component', 'expressions', 'more'] as const;
export type Field = (typeof fields)[number];
export type EditedField = Exclude<Field, 'more'>;

export type CellPlace = { readonly id: CriterionId; readonly field: Field };

export const samePlace = (a: CellPlace | undefined, b: CellPlace): boolean =>
  a?.id === b.id && a.field === b.field;

/** What a line may ask of its table; the same object as long as the table is there. */
export type TableActs = {
  readonly edit: (place: CellPlace) => void;
  /** Ends editing; the focus goes back to the cell when the keyboard or a button ended it. */
  readonly close: (place: CellPlace, focus: boolean) => void;
  readonly openMore: (row: CriteriaRow) => void;
};

export const TableActsContext = createContext<TableActs | undefined>(undefined);

export function useTableActs(): TableActs {
  const acts = useContext(TableActsContext);
  if (acts === undefined) throw new Error('No table above this cell');
  return acts;
}

/** The field of a line that is being edited. */
export const EditedFieldContext = createContext<EditedField | undefined>(undefined);

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Selection } from './selection.ts';

/** What a person can do with several criteria at once, in the outline and on the board alike. Never changes while the page stands. */
export type Sorting = {
  readonly chosen: Selection;
  /** The ones being dragged. */
  readonly carried: Selection;
  /** Gives them all one code, or says why not. Those that have it already are left alone. */
  readonly give: (ids: readonly CriterionId[], typed: string) => Problem | undefined;
  /** Moves them back among the criteria to classify. */
  readonly sendBack: (ids: readonly CriterionId[]) => void;
  /** A letter typed on a criterion begins its code. */
  readonly beginCode: (id: CriterionId, letter: string) => void;
  readonly openCodebook: (id: CriterionId) => void;
};

const Context = createContext<Sorting | undefined>(undefined);

export function SortingProvider({ sorting, children }: { sorting: Sorting; children: ReactNode }) {
  return <Context value={sorting}>{children}</Context>;
}

export function useSorting(): Sorting {
  const sorting = useContext(Context);
  if (sorting === undefined) throw new Error('No sorting above this screen');
  return sorting;
}

const useIsPicked = (picked: Selection, id: CriterionId): boolean =>
  useSyncExternalStore(picked.subscribe, () => picked.has(id));

export const useIsChosen = (id: CriterionId): boolean => useIsPicked(useSorting().chosen, id);
export const useIsCarried = (id: CriterionId): boolean => useIsPicked(useSorting().carried, id);

/** The chosen criteria, in the order they were chosen. */
export function useChosen(): readonly CriterionId[] {
  const { chosen } = useSorting();
  return useSyncExternalStore(chosen.subscribe, chosen.all);
}

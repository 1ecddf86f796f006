import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Selection } from './selection.ts';

/**
 * What a person can do with several criteria at once, in the outline and on the board. Its identity is stable while the
 * page is mounted.
 */
export type Sorting = {
  readonly chosen: Selection;
  /** The criteria being dragged. */
  readonly carried: Selection;
  /** Gives all of them one code, or returns the problem. Skips those that have the code already. */
  readonly give: (ids: readonly CriterionId[], typed: string) => Problem | undefined;
  /** Makes them unclassified again. */
  readonly sendBack: (ids: readonly CriterionId[]) => void;
  /** Called when a letter typed on a criterion starts its code. */
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

/** The selected criteria, in the order in which they were selected. */
export function useChosen(): readonly CriterionId[] {
  const { chosen } = useSorting();
  return useSyncExternalStore(chosen.subscribe, chosen.all);
}

import { useMemo } from 'react';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Stored } from '#domain/record/records.ts';
import { records } from '#domain/record/registry.ts';
import { conflictsOf, type UnitConflict } from '#merge/conflicts.ts';
import { useIndex } from './useDesk.tsx';

/** One record with what a person has to choose in it. */
export type RecordConflict = Stored & { readonly units: readonly UnitConflict[] };

/** Every record of the open platform in which values were written without seeing each other. */
export function useConflicts(): readonly RecordConflict[] {
  const withSiblings = useIndex((index) => index.withSiblings());
  return useMemo(
    () =>
      withSiblings
        .map((item) => ({
          ...item,
          units: conflictsOf(records[item.table], item.record as unknown as AnyEntityRecord),
        }))
        .filter(({ units }) => units.length > 0),
    [withSiblings],
  );
}

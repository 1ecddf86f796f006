import { useMemo } from 'react';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { WritableStored } from '#domain/record/records.ts';
import { records } from '#domain/record/registry.ts';
import { conflictsOf, type UnitConflict } from '#merge/conflicts.ts';
import { useIndex } from './useOpenPlatform.tsx';

export type { UnitConflict };

/** One record with the choices that a person has to make in it. */
export type RecordConflict = WritableStored & { readonly units: readonly UnitConflict[] };

/**
 * Every record of the open platform with values that were written without knowledge of each other. For a withdrawn
 * record nobody has to choose: its values wait until it comes back.
 */
export function useConflicts(): readonly RecordConflict[] {
  const withSiblings = useIndex((index) => index.withSiblings());
  return useMemo(
    () =>
      withSiblings
        .filter(({ record }) => isLive(record))
        .map((item) => ({
          ...item,
          units: conflictsOf(records[item.table], item.record as unknown as AnyEntityRecord),
        }))
        .filter(({ units }) => units.length > 0),
    [withSiblings],
  );
}

import { useMemo } from 'react';
import { isLive } from '#domain/record/base.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import type { Stored } from '#domain/record/records.ts';
import { records } from '#domain/record/registry.ts';
import { conflictsOf, type UnitConflict } from '#merge/conflicts.ts';
import { useIndex } from './useOpenPlatform.tsx';

export type { UnitConflict };

/** One record with what a person has to choose in it. */
export type RecordConflict = Stored & { readonly units: readonly UnitConflict[] };

/**
 * Every record of the open platform in which values were written without seeing each other. Of what was withdrawn nobody
 * has to choose the words: they wait until it comes back.
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

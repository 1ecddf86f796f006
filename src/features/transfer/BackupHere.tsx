import { useMemo, useState } from 'react';
import type { PlatformId } from '#domain/identity.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import type { BundleReading } from '#exchange/reading.ts';
import { useWhole } from '#session/useDesk.tsx';
import { Preview } from './Preview.tsx';
import type { HereProps } from './RowsHere.tsx';
import { useCarryOut } from './useCarryOut.ts';

type BackupHereProps = HereProps & {
  readonly backup: BundleReading;
  readonly platformId: PlatformId;
};

/** One platform of a backup, into what this device has of it: nothing, or an earlier or later state. */
export function BackupHere({ backup, platformId, name, level, onDone, onOther }: BackupHereProps) {
  const { index, revision } = useWhole();
  const [onDifference, setOnDifference] = useState<OnDifference>('keep');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place, its revision says so
  const preview = useMemo(
    () => planRestore({ ...backup, platformId, index, onDifference }),
    [backup, platformId, index, onDifference, revision],
  );
  const carryOut = useCarryOut(onDone);
  return (
    <Preview
      kind="bundle"
      level={level}
      preview={preview}
      damaged={backup.damaged}
      name={name}
      onDifference={onDifference}
      onDifferenceChange={setOnDifference}
      onImport={() => carryOut(preview)}
      onOther={onOther}
    />
  );
}

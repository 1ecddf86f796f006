import { useState } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import type { BundleReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useDerived } from '#session/useDerived.ts';
import { useSession } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Preview } from './Preview.tsx';
import type { HereProps } from './RowsPreview.tsx';
import { useApplyImport } from './useApplyImport.ts';

type BackupHereProps = HereProps & {
  readonly backup: BundleReading;
  readonly platformId: PlatformId;
};

/** Previews one platform of a backup against this device, which may have nothing, an earlier or a later state of it. */
export function BackupHere({ backup, platformId, name, level, onDone, onOther }: BackupHereProps) {
  const [onDifference, setOnDifference] = useState<OnDifference>('keep');
  const [isBringingBack, setBringingBack] = useState(false);
  const t = useTranslations('transfer');
  const { effects } = useSession();
  const bringErasedBack = isBringingBack ? effects.ids : undefined;
  const preview = useDerived(
    (index) => planRestore({ ...backup, platformId, index, onDifference, bringErasedBack }),
    [backup, platformId, onDifference, bringErasedBack],
  );
  const choices =
    preview.erased === 0 ? undefined : (
      <CheckField label={t('bringErasedBack')} checked={isBringingBack} onChange={setBringingBack} />
    );
  const applyImport = useApplyImport(onDone);
  return (
    <Preview
      kind="bundle"
      level={level}
      preview={preview}
      damaged={backup.damaged - backup.unread.length}
      unread={backup.unread}
      name={name}
      choices={choices}
      onDifference={onDifference}
      onDifferenceChange={setOnDifference}
      onImport={() => applyImport(preview)}
      onOther={onOther}
    />
  );
}

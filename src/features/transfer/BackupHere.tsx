import { useState } from 'react';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { presentAfter } from '#exchange/plan/presentAfter.ts';
import type { OnDifference } from '#exchange/plan/preview.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import type { BundleReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type ComingTexts, noComing, weighBegun } from '#session/begunTexts.ts';
import { useDerived } from '#session/useDerived.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Preview } from './Preview.tsx';
import type { HereProps } from './RowsPreview.tsx';
import { useApplyImport } from './useApplyImport.ts';

type BackupHereProps = HereProps & {
  readonly backup: BundleReading;
  readonly platformId: PlatformId;
};

/** What becomes of the begun texts of a backup on this device. */
function useComingTexts({ backup, platformId }: Pick<BackupHereProps, 'backup' | 'platformId'>): ComingTexts {
  const { textStore } = useSession().effects;
  const { space } = useOpenPlatform();
  const weigh = (index: PlatformIndex) => {
    const isThere = presentAfter(backup.records, platformId, index);
    return weighBegun(backup.begun, {
      textStore,
      space,
      platformId,
      index,
      isPresent: ({ table, id }) => isThere(table, id),
    });
  };
  return useDerived(weigh, [backup, platformId, space, textStore]);
}

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
  const allTexts = useComingTexts({ backup, platformId });
  const begun = preview.beyond === undefined ? allTexts : noComing;
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
      begun={begun}
      name={name}
      choices={choices}
      onDifference={onDifference}
      onDifferenceChange={setOnDifference}
      onImport={() => applyImport(preview, begun)}
      onOther={onOther}
    />
  );
}

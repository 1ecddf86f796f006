import { useState } from 'react';
import { downloadBlob } from '#effects/downloadFile.ts';
import { bundleLines } from '#exchange/bundle/bundle.ts';
import { fileName } from '#exchange/fileName.ts';
import { packBackup } from '#exchange/packing/packBackup.ts';
import { useTranslations } from '#i18n/intl.ts';
import { recordHandedOver } from '#session/backups.ts';
import { begunTexts } from '#session/begunTexts.ts';
import { lackingRows } from '#session/openPlatform.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';

/** Hands a backup of a stored platform to the browser, open or put away. `outcome`: how the last attempt ended. */
export function useSavingFirst({ platform }: Pick<Summary, 'platform'>) {
  const t = useTranslations('transfer');
  const { storages, clock, textStore } = useSession().effects;
  const [outcome, setOutcome] = useState<'handedOver' | 'failed'>();
  const handOver = async () => {
    const { records, seen, damaged } = await storages.real.load(platform.id);
    const begun = begunTexts({ textStore, space: 'real', platformId: platform.id });
    const lines = bundleLines({ records, seen, damaged: lackingRows(damaged), begun });
    const { bytes, extension } = await packBackup(lines);
    const file = fileName(
      platform.name,
      t('fileWord.backup'),
      clock.now(),
      extension,
      t('fileWord.platform'),
    );
    downloadBlob(new Blob([bytes], { type: 'application/octet-stream' }), file);
    recordHandedOver({ textStore, clock, platformId: platform.id, seen });
  };
  const save = () =>
    handOver().then(
      () => setOutcome('handedOver'),
      () => setOutcome('failed'),
    );
  return { outcome, save };
}

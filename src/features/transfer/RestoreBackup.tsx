import { useState } from 'react';
import type { BundleReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { BackupHere } from './BackupHere.tsx';
import { OnOpenPlatform } from './OnOpenPlatform.tsx';
import type { HereProps } from './RowsPreview.tsx';

/** Restores a backup: its only platform, or the one chosen among several. */
export function RestoreBackup({ backup, ...shared }: HereProps & { readonly backup: BundleReading }) {
  const t = useTranslations('transfer');
  const { platforms } = backup.records;
  const [chosen, setChosen] = useState<string>(platforms[0]?.id ?? '');
  const platformId = platforms.find(({ id }) => id === chosen)?.id;
  return (
    <>
      {platforms.length < 2 ? null : (
        <SelectField
          label={t('platform')}
          hint={t('platformHint')}
          value={chosen}
          onChange={setChosen}
          options={platforms.map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      )}
      {platformId === undefined ? null : (
        <OnOpenPlatform key={platformId} platformId={platformId}>
          <BackupHere backup={backup} platformId={platformId} {...shared} />
        </OnOpenPlatform>
      )}
    </>
  );
}

import { useState } from 'react';
import type { BundleReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Row } from '#ui/Stack.tsx';
import { BackupHere } from './BackupHere.tsx';
import { OnOpenPlatform } from './OnOpenPlatform.tsx';
import type { HereProps } from './RowsPreview.tsx';
import { UnreadRows } from './UnreadRows.tsx';

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
      {platformId === undefined ? (
        <NothingToRestore backup={backup} onOther={shared.onOther} />
      ) : (
        <OnOpenPlatform key={platformId} platformId={platformId}>
          <BackupHere backup={backup} platformId={platformId} {...shared} />
        </OnOpenPlatform>
      )}
    </>
  );
}

type NothingProps = Pick<HereProps, 'onOther'> & { readonly backup: BundleReading };

/** Without a readable platform nothing can be restored: the rows of a rescue file are still named. */
function NothingToRestore({ backup, onOther }: NothingProps) {
  const t = useTranslations('transfer');
  return (
    <>
      <UnreadRows unread={backup.unread} />
      <Row>
        <Button onClick={onOther}>{t('chooseOther')}</Button>
      </Row>
    </>
  );
}

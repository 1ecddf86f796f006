import type { BundleReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo } from '#session/navigation.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { leavePending } from './pending.ts';

type OtherBackupProps = {
  readonly reading: BundleReading;
  readonly name: string | undefined;
  readonly onOther: () => void;
};

/** A backup of another platform: it is restored as that platform and never mixed into the open one. */
export function OtherBackup({ reading, name, onOther }: OtherBackupProps) {
  const t = useTranslations('transfer');
  const go = useGo();
  const platform = { name: reading.records.platforms[0]?.name ?? '' };
  const restore = () => {
    leavePending({ reading, name });
    go({ page: 'restore' });
  };
  return (
    <Notice
      title={t('otherBackupTitle')}
      live
      actions={
        <>
          <Button kind="primary" onClick={restore}>
            {t('openBackup', platform)}
          </Button>
          <Button onClick={onOther}>{t('chooseOther')}</Button>
        </>
      }
    >
      <p>{t('otherBackup', platform)}</p>
    </Notice>
  );
}

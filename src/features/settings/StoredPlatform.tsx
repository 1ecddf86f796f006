import { useTranslations } from '#i18n/intl.ts';
import { CopyLine } from '#pieces/CopyLine.tsx';
import { useBackupSentences } from '#pieces/useBackupSentences.ts';
import { readBackups } from '#session/backups.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { TrashIcon } from '#ui/icons.ts';
import styles from './Stored.module.css';
import { useStoredRecords } from './useStoredRecords.ts';

type StoredPlatformProps = {
  readonly summary: Summary;
  readonly onErase: (summary: Summary) => void;
};

/** One stored platform, with its counts and what is known of its files and of its second copy. */
export function StoredPlatform({ summary, onErase }: StoredPlatformProps) {
  const t = useTranslations('settings');
  const { textStore } = useSession().effects;
  const { platform, groups, criteria } = summary;
  const records = useStoredRecords(platform.id);
  const sentences = useBackupSentences()(readBackups(textStore, platform.id), records);
  return (
    <li className={styles['platform']}>
      <div>
        <p className={styles['name']}>
          <bdi>{platform.name}</bdi> {platform.deleted === undefined ? null : t('removedMark')}
        </p>
        <p className={styles['facts']}>{t('counts', { groups, criteria })}</p>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles['facts']}>
            {sentence}
          </p>
        ))}
        <p className={styles['facts']}>
          <CopyLine platformId={platform.id} />
        </p>
      </div>
      <Button
        kind="danger"
        icon={<TrashIcon />}
        aria-label={t('eraseNamed', { name: platform.name })}
        onClick={() => onErase(summary)}
      >
        {t('erase')}
      </Button>
    </li>
  );
}

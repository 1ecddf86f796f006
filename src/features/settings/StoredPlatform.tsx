import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { lastBackup } from '#session/backups.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { TrashIcon } from '#ui/icons.ts';
import styles from './Stored.module.css';

type StoredPlatformProps = {
  readonly summary: Summary;
  readonly onErase: (summary: Summary) => void;
};

/** One stored platform, with its counts and its last backup. */
export function StoredPlatform({ summary, onErase }: StoredPlatformProps) {
  const t = useTranslations('settings');
  const momentLabel = useMomentLabel();
  const { textStore } = useSession().effects;
  const { platform, groups, criteria } = summary;
  const backup = lastBackup(textStore, platform.id);
  return (
    <li className={styles['platform']}>
      <div>
        <p className={styles['name']}>
          <bdi>{platform.name}</bdi> {platform.deleted === undefined ? null : t('removedMark')}
        </p>
        <p className={styles['facts']}>{t('counts', { groups, criteria })}</p>
        <p className={styles['facts']}>
          {backup === undefined ? t('neverBackedUp') : t('lastBackup', { when: momentLabel(backup) })}
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

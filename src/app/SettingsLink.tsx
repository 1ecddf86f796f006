import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { SettingsIcon } from '#ui/icons.ts';
import styles from './topLine.module.css';

/** A link to the settings, shown as an icon. */
export function SettingsLink() {
  const t = useTranslations('app');
  return (
    <a
      className={styles['sign']}
      href={hrefOf({ page: 'settings' })}
      aria-label={t('settings')}
      title={t('settings')}
    >
      <SettingsIcon />
    </a>
  );
}

import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { lastBackup } from '#session/backups.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** When this platform was last backed up on this device. A change of `nth` makes it read the date again. */
export function LastBackup({ nth }: { readonly nth: number }) {
  const t = useTranslations('transfer');
  const momentLabel = useMomentLabel();
  const { textStore } = useSession().effects;
  const when = lastBackup(textStore, useOpenPlatform().platformId);
  return (
    <p data-nth={nth}>
      <strong>
        {when === undefined ? t('neverBackedUp') : t('lastBackup', { when: momentLabel(when) })}
      </strong>
    </p>
  );
}

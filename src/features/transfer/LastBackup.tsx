import { useMomentWords } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { lastBackup } from '#session/backups.ts';
import { useDesk } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

/** When this platform was last backed up on this device. `nth` changes with each backup, so that the line is read anew. */
export function LastBackup({ nth }: { readonly nth: number }) {
  const t = useTranslations('transfer');
  const momentWords = useMomentWords();
  const { shelf } = useSession().effects;
  const when = lastBackup(shelf, useDesk().platformId);
  return (
    <p data-nth={nth}>
      <strong>
        {when === undefined ? t('neverBackedUp') : t('lastBackup', { when: momentWords(when) })}
      </strong>
    </p>
  );
}

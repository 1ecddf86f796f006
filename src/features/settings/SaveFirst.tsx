import { isNewerThan } from '#domain/record/newer.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useBackupSentences } from '#pieces/useBackupSentences.ts';
import { type Backups, readBackups } from '#session/backups.ts';
import { useSession } from '#session/useSession.tsx';
import type { Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { useSavingFirst } from './useSavingFirst.ts';
import { useStoredRecords } from './useStoredRecords.ts';

/** True when a file holds everything, as far as this device knows, and was read back. */
function isSafe({ readBack }: Backups, records: PlatformRecords | undefined): boolean {
  const seen = readBack?.seen;
  if (seen === undefined || records === undefined) return false;
  return Object.values(records).every((rows) => rows.every((record) => !isNewerThan(record, seen)));
}

/** Before a platform is erased: what is in no file, and a button to save it first. */
export function SaveFirst({ summary }: { readonly summary: Summary }) {
  const t = useTranslations('settings');
  const { textStore } = useSession().effects;
  const { id } = summary.platform;
  const records = useStoredRecords(id);
  const { outcome, save } = useSavingFirst(summary);
  const backups = readBackups(textStore, id);
  const sentences = useBackupSentences()(backups, records);
  return (
    <Notice
      kind={isSafe(backups, records) ? 'info' : 'warning'}
      live
      actions={
        <Button icon={<DownloadIcon />} onClick={save}>
          {t('saveFirst')}
        </Button>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {outcome === undefined ? null : <p>{t(outcome === 'failed' ? 'notSavedFirst' : 'savedFirst')}</p>}
    </Notice>
  );
}

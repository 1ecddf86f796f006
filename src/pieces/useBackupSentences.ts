import { newerThan } from '#domain/record/newer.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { BackupFile, Backups } from '#session/backups.ts';

/** What changed since a file, as sentences; none while the records are not known. */
function useChangesSince(): (file: BackupFile, records: PlatformRecords | undefined) => readonly string[] {
  const t = useTranslations('pieces.backup');
  return ({ seen }, records) => {
    if (records === undefined) return [];
    if (seen === undefined) return [t('unknownSince')];
    const { criteria, others } = newerThan(records, seen);
    if (criteria + others === 0) return [t('nothingSince')];
    return [
      ...(criteria === 0 ? [] : [t('criteriaSince', { count: criteria })]),
      ...(others === 0 ? [] : [t('othersSince', { count: others })]),
    ];
  };
}

/**
 * What this device knows of the files of a platform, in two statements: which file was handed to the browser and which
 * was read back, each with what changed since. `records`: the platform as it is now.
 */
export function useBackupSentences(): (
  backups: Backups,
  records: PlatformRecords | undefined,
) => readonly string[] {
  const t = useTranslations('pieces.backup');
  const momentLabel = useMomentLabel();
  const changesSince = useChangesSince();
  return ({ handedOver, readBack }, records) => {
    const say = (file: BackupFile, key: 'handedOver' | 'readBack') =>
      [t(key, { when: momentLabel(file.when) }), ...changesSince(file, records)].join(' ');
    return [
      handedOver === undefined ? t('neverHandedOver') : say(handedOver, 'handedOver'),
      readBack === undefined ? t('neverReadBack') : say(readBack, 'readBack'),
    ];
  };
}

import { type FormEvent, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { CopyLine } from '#pieces/CopyLine.tsx';
import { useBackupSentences } from '#pieces/useBackupSentences.ts';
import { readBackups } from '#session/backups.ts';
import { lackingRows } from '#session/openPlatform.ts';
import { useDerived } from '#session/useDerived.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Drill } from './Drill.tsx';
import styles from './Exports.module.css';
import { HandedOver } from './HandedOver.tsx';
import { NewPassphrase, noPassphrase, passphraseIn } from './NewPassphrase.tsx';
import { useBackup } from './useBackup.ts';

/** Makes a backup of the open platform, says what is known of the last ones, and checks a file that was made. */
export function Backup() {
  const t = useTranslations('transfer');
  const { space } = useOpenPlatform();
  const { isPacking, outcome, save } = useBackup();
  const [typed, setTyped] = useState(noPassphrase);
  const [checked, setChecked] = useState(0);
  const passphrase = passphraseIn(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== 'incomplete') void save(passphrase);
  };
  return (
    <Card>
      <h3>{t('backup')}</h3>
      <p>{t('backupHint')}</p>
      <Lacking />
      {space === 'real' ? <KnownFiles nth={(outcome?.nth ?? 0) + checked} /> : null}
      <form className={styles['action']} onSubmit={submit}>
        <NewPassphrase typed={typed} onTyped={setTyped} />
        <Button
          type="submit"
          kind="primary"
          icon={<DownloadIcon />}
          disabled={passphrase === 'incomplete'}
          aria-busy={isPacking}
        >
          {isPacking ? t('packing') : t('saveBackup')}
        </Button>
      </form>
      <HandedOver outcome={outcome} />
      <Drill onChecked={() => setChecked((nth) => nth + 1)} />
    </Card>
  );
}

/** What is known of the platform's files and of its second copy. A change of `nth` makes it read them again. */
function KnownFiles({ nth }: { readonly nth: number }) {
  const { textStore } = useSession().effects;
  const { platformId } = useOpenPlatform();
  const records = useDerived((index) => index.records(), []);
  const sentences = useBackupSentences()(readBackups(textStore, platformId), records);
  return (
    <ul className={styles['known']} data-nth={nth}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li>
        <CopyLine platformId={platformId} />
      </li>
    </ul>
  );
}

/** A backup that lacks damaged rows is not called complete. */
function Lacking() {
  const t = useTranslations('versions.trouble');
  const count = useOpenPlatformState(({ damaged }) => lackingRows(damaged));
  return count === 0 ? null : <Notice kind="danger" title={t('backupLacks', { count })} />;
}

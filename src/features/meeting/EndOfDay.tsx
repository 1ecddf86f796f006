import type { Meeting } from '#domain/views/meeting.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useBackupSentences } from '#pieces/useBackupSentences.ts';
import { WaitingTexts } from '#pieces/WaitingTexts.tsx';
import { readBackups } from '#session/backups.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useDerived } from '#session/useDerived.ts';
import { useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useScreenLock } from '#session/useScreenLock.ts';
import { useSession } from '#session/useSession.tsx';
import { useSilences } from '#session/useSilences.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { DownloadIcon } from '#ui/icons.ts';
import { Row } from '#ui/Stack.tsx';
import styles from './Meeting.module.css';

/**
 * The checks before a shared tablet is handed back: what is saved, what is left to do, how to export and leave. Removes
 * nothing.
 */
export function EndOfDay({ meeting }: { readonly meeting: Meeting }) {
  const t = useTranslations('meeting');
  const { groupId: _groupId, question: _question, ...route } = usePlatformRoute();
  const go = useGo();
  const [, change] = useSilences();
  const [{ pin }, lock] = useScreenLock();
  const putDown = () => {
    change({ kept: undefined });
    lock.hide();
    go({ page: 'home' }, { replace: true });
  };
  return (
    <>
      <p className={styles['quiet']}>{t('endText')}</p>
      <ul className={styles['facts']}>
        <Saved />
        <li>
          <WaitingTexts />
        </li>
        <BackedUp />
        <li>{t('unclassified', { count: meeting.unclassified })}</li>
        <li>{t('unread', { count: meeting.unread })}</li>
      </ul>
      <Row>
        <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'files' })}>
          <DownloadIcon />
          {t('backup')}
        </a>
        <Button kind="primary" onClick={putDown} aria-describedby="put-down-hint">
          {t('putDown')}
        </Button>
      </Row>
      <p id="put-down-hint" className={styles['quiet']}>
        {t('putDownHint')} {t(pin === undefined ? 'putDownOpen' : 'putDownLocked')}
      </p>
      <p className={styles['quiet']}>
        {t('eraseHint')} <a href={hrefOf({ page: 'settings' })}>{t('settings')}</a>
      </p>
    </>
  );
}

const savedMessage = { saved: 'allSaved', saving: 'saving', unsaved: 'notSaved' } as const;

function Saved() {
  const t = useTranslations('meeting');
  const state = useOpenPlatformState(({ save }) => save.state);
  return <li>{t(savedMessage[state])}</li>;
}

/** What is known of the platform's files, and what is in none of them. */
function BackedUp() {
  const t = useTranslations('meeting');
  const { textStore } = useSession().effects;
  const { space, platformId } = useOpenPlatform();
  const records = useDerived((index) => index.records(), []);
  const sentencesOf = useBackupSentences();
  if (space === 'example') return <li>{t('example')}</li>;
  return sentencesOf(readBackups(textStore, platformId), records).map((sentence) => (
    <li key={sentence}>{sentence}</li>
  ));
}

import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Note } from '#ui/Note.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './ReadBack.module.css';
import type { Round } from './useRound.ts';

/** The end of a round: what the group answered, and what remains. */
export function Over({ round }: { readonly round: Round }) {
  const t = useTranslations('readBack');
  const { groupId, question: _question, ...rest } = usePlatformRoute();
  const route = groupId === undefined ? rest : { ...rest, groupId };
  const { summary, choose } = round;
  return (
    <Section title={t('over')}>
      <p>{t('overHelp', { left: summary.left })}</p>
      <Counts round={round} />
      <div className={styles['answers']}>
        {summary.left > 0 ? (
          <Button kind="primary" onClick={() => choose({ show: 'left' })}>
            {t('readLeft', { count: summary.left })}
          </Button>
        ) : (
          <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'synthesis' })}>
            {t('seeSynthesis')}
          </a>
        )}
        <Button onClick={() => choose({ show: 'all' })}>{t('readAll')}</Button>
        <a className={buttonClass()} href={hrefOf({ ...route, place: 'criteria' })}>
          {t('seeCriteria')}
        </a>
      </div>
      <SentBack round={round} />
    </Section>
  );
}

function Counts({ round: { summary } }: { readonly round: Round }) {
  const t = useTranslations('readBack');
  const counts = {
    confirmed: summary.confirmed,
    reworded: summary.reworded,
    sentBack: summary.sentBack.length,
    left: summary.left,
  };
  return (
    <dl className={styles['counts']}>
      {(['confirmed', 'reworded', 'sentBack', 'left'] as const).map((status) => (
        <div key={status}>
          <dt>{t(`overCounts.${status}`, { count: counts[status] })}</dt>
          <dd>{t('count', { count: counts[status] })}</dd>
        </div>
      ))}
    </dl>
  );
}

function SentBack({ round }: { readonly round: Round }) {
  const t = useTranslations('readBack');
  const { sentBack } = round.summary;
  if (sentBack.length === 0) return null;
  return (
    <Section title={t('toLookAgain')} level={3}>
      <ul className={styles['list']}>
        {sentBack.map(({ id, question, text, language }) => (
          <li key={id}>
            <Note question={question}>
              <p lang={language} dir="auto">
                {text}
              </p>
            </Note>
          </li>
        ))}
      </ul>
    </Section>
  );
}

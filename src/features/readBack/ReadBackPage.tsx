import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex } from '#session/useDesk.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { Desk } from './Desk.tsx';
import { RoundChoices } from './RoundChoices.tsx';
import { useRound } from './useRound.ts';

/** The place where the group hears its words again, and keeps them, says them otherwise or sends them back. */
export function ReadBackPage() {
  const t = useTranslations('readBack');
  const isEmpty = useIndex((index) => index.criteria().length === 0);
  if (!isEmpty) return <RoundPage />;
  return (
    <Page title={t('title')}>
      <NothingYet />
    </Page>
  );
}

function RoundPage() {
  const t = useTranslations('readBack');
  const round = useRound();
  const { summary } = round;
  return (
    <Page
      title={t('title')}
      lead={summary.total === 0 ? undefined : t('lead', { left: summary.left, total: summary.total })}
    >
      <RoundChoices round={round} />
      {summary.total === 0 ? (
        <EmptyState title={t('nothingHere')}>{t('nothingHereHelp')}</EmptyState>
      ) : (
        <Desk round={round} />
      )}
    </Page>
  );
}

function NothingYet() {
  const t = useTranslations('readBack');
  const { groupId: _groupId, question: _question, ...route } = usePlatformRoute();
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'write' })}>
          {t('write')}
        </a>
      }
    >
      {t('nothingHelp')}
    </EmptyState>
  );
}

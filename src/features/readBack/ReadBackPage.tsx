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
        <EmptyState title={t('nothingHere')} action={<ToWrite />}>
          {t('nothingHereHelp')}
        </EmptyState>
      ) : (
        <Desk round={round} />
      )}
    </Page>
  );
}

function NothingYet() {
  const t = useTranslations('readBack');
  return (
    <EmptyState title={t('nothing')} action={<ToWrite />}>
      {t('nothingHelp')}
    </EmptyState>
  );
}

/** For the group in hand, where there is one. */
function ToWrite() {
  const t = useTranslations('readBack');
  return (
    <a className={buttonClass('primary')} href={hrefOf({ ...usePlatformRoute(), place: 'write' })}>
      {t('write')}
    </a>
  );
}

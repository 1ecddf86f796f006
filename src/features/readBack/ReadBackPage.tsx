import { useState } from 'react';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Page } from '#ui/Page.tsx';
import { ReadBackStep } from './ReadBackStep.tsx';
import { RoundChoices } from './RoundChoices.tsx';
import { useRound } from './useRound.ts';

/** The page on which the group hears its words again, and confirms them, rewords them or sends them back. */
export function ReadBackPage() {
  const t = useTranslations('readBack');
  const isEmpty = useIndex((index) => index.criteria().length === 0);
  const [rewording, onReword] = useState<Criterion>();
  // Another window may remove everything while somebody rewords a criterion: the dialog keeps their text.
  const isOpen = !isEmpty || rewording !== undefined;
  if (isOpen) return <RoundPage rewording={rewording} onReword={onReword} />;
  return (
    <Page title={t('title')}>
      <EmptyPlace title={t('nothing')} to="write" action={t('write')}>
        {t('nothingHelp')}
      </EmptyPlace>
    </Page>
  );
}

/** The criterion that is being reworded. */
export type Rewording = {
  readonly rewording: Criterion | undefined;
  readonly onReword: (criterion: Criterion | undefined) => void;
};

function RoundPage({ rewording, onReword }: Rewording) {
  const t = useTranslations('readBack');
  const round = useRound();
  const { summary } = round;
  return (
    <Page
      title={t('title')}
      lead={summary.total === 0 ? undefined : t('lead', { left: summary.left, total: summary.total })}
    >
      <RoundChoices round={round} />
      {summary.total === 0 && rewording === undefined ? (
        <EmptyPlace title={t('nothingHere')} to="write" action={t('write')}>
          {t('nothingHereHelp')}
        </EmptyPlace>
      ) : (
        <ReadBackStep round={round} rewording={rewording} onReword={onReword} />
      )}
    </Page>
  );
}

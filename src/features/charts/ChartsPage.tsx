import { useState } from 'react';
import type { AddingBase } from '#domain/statistics/counts.ts';
import { statisticsOf } from '#domain/statistics/statistics.ts';
import type { Tally } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useIndex, useWhole } from '#session/useOpenPlatform.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Page } from '#ui/Page.tsx';
import { QuestionPatterns } from '#ui/QuestionPatterns.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { BalanceSection, ComponentsSection, DimensionsSection } from './sections.tsx';
import { useNames } from './useNames.tsx';
import { useSentences } from './useSentences.ts';

/** The tally that every screen uses, for the group in the address or for the whole platform. */
function useTally(): Tally {
  const { index } = useWhole();
  const { order } = useCodebook();
  const { groupId } = usePlatformRoute();
  return statisticsOf(index, order).tally(groupId === undefined ? {} : { groupId });
}

/** Shown while nothing is classified: a link to classifying, or to writing when there are no criteria. */
function Nothing() {
  const t = useTranslations('charts');
  const classify = useTranslations('classify');
  const { groupId: _groupId, question: _question, ...route } = usePlatformRoute();
  const isEmpty = useIndex((index) => index.criteria().length === 0);
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <a
          className={buttonClass('primary')}
          href={hrefOf({ ...route, place: isEmpty ? 'write' : 'classify' })}
        >
          {isEmpty ? classify('write') : t('toClassify')}
        </a>
      }
    >
      <p>{t('nothingText')}</p>
    </EmptyState>
  );
}

function Charts({ tally, base }: { readonly tally: Tally; readonly base: AddingBase }) {
  const t = useTranslations('charts');
  const names = useNames();
  const sentences = useSentences(tally, base, names);
  const { criteria } = tally.unclassified.counts;
  return (
    <>
      {criteria === 0 ? null : <p>{t('unclassifiedNote', { criteria })}</p>}
      <ComponentsSection tally={tally} base={base} names={names} sentence={sentences.components} />
      <BalanceSection tally={tally} base={base} names={names} sentence={sentences.balance} />
      <DimensionsSection tally={tally} base={base} names={names} sentence={sentences.dimensions} />
    </>
  );
}

/** Three charts of one tally, each with its sentence and its table. */
export function ChartsPage() {
  const t = useTranslations('charts');
  const tally = useTally();
  const route = usePlatformRoute();
  const [base, setBase] = useState<AddingBase>('expressions');
  const { criteria, expressions, groups } = tally.counts;
  const files = (
    <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'files' })}>
      {t('toFiles')}
    </a>
  );
  return (
    <Page
      title={t('title')}
      lead={criteria === 0 ? undefined : t('lead', { criteria, expressions, groups })}
      actions={criteria === 0 ? undefined : files}
    >
      <QuestionPatterns />
      <ScopeFields base={base} onBase={setBase} />
      {tally.components.length === 0 ? <Nothing /> : <Charts tally={tally} base={base} />}
    </Page>
  );
}

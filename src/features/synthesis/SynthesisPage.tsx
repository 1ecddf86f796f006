import { useMemo, useState } from 'react';
import type { Question } from '#domain/question.ts';
import type { Report } from '#domain/report/report.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useKey, useWhole } from '#session/useDesk.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PrintIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { ReadReport } from './ReadReport.tsx';
import { ScopeFields } from './ScopeFields.tsx';

/** The report of what is chosen on this screen: a group through the address, a question beside it. */
function useReport(question: Question | undefined): Report {
  const whole = useWhole();
  const key = useKey();
  const { groupId } = usePlatformRoute();
  return useMemo(() => {
    const scope: Scope = {
      ...(groupId === undefined ? {} : { groupId }),
      ...(question === undefined ? {} : { question }),
    };
    const listed = key.key.entries.map(({ code }) => code);
    return reportOf(whole.index, { order: key.order, listed }, scope);
  }, [whole, key, groupId, question]);
}

function ToPrint() {
  const t = useTranslations('synthesis');
  const route = usePlatformRoute();
  return (
    <a className={buttonClass('primary')} href={hrefOf({ ...route, place: 'print' })}>
      <PrintIcon />
      {t('toPrint')}
    </a>
  );
}

/** For the group in hand, where there is one. */
function ToWrite() {
  const t = useTranslations('synthesis');
  return (
    <a className={buttonClass('primary')} href={hrefOf({ ...usePlatformRoute(), place: 'write' })}>
      {t('toWrite')}
    </a>
  );
}

function NothingYet() {
  const t = useTranslations('synthesis');
  return (
    <EmptyState title={t('nothing')} action={<ToWrite />}>
      <p>{t('nothingText')}</p>
    </EmptyState>
  );
}

/** What a group, or a platform crossing its groups, reads back: by component, with every word. */
export function SynthesisPage() {
  const t = useTranslations('synthesis');
  const [question, setQuestion] = useState(usePlatformRoute().question);
  const report = useReport(question);
  const { criteria, expressions, groups } = report.tally.counts;
  const isNarrowed = report.scope.groupId !== undefined || report.scope.question !== undefined;
  return (
    <Page
      title={t('title')}
      lead={criteria === 0 ? undefined : t('lead', { criteria, expressions, groups })}
      actions={<ToPrint />}
    >
      <ScopeFields question={question} onQuestion={setQuestion} />
      {report.dimensions.length > 0 || criteria > 0 ? (
        <ReadReport report={report} />
      ) : isNarrowed ? (
        <EmptyState title={t('nothingHere')} action={<ToWrite />}>
          <p>{t('nothingHereText')}</p>
        </EmptyState>
      ) : (
        <NothingYet />
      )}
    </Page>
  );
}

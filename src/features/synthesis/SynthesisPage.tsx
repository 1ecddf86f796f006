import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { QuestionFilter } from '#pieces/QuestionPicker.tsx';
import { ScopeBar } from '#pieces/ScopeBar.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { PrintIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { ReadReport } from './ReadReport.tsx';
import { useOpenReport } from './useOpenReport.ts';

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

/** The synthesis of a group, or of a platform over all its groups: by component, with every word. */
export function SynthesisPage() {
  const t = useTranslations('synthesis');
  const [question, setQuestion] = useState(usePlatformRoute().question);
  const report = useOpenReport(question);
  const { criteria, expressions, groups } = report.tally.counts;
  const isNarrowed = report.scope.groupId !== undefined || report.scope.question !== undefined;
  return (
    <Page
      title={t('title')}
      lead={criteria === 0 ? undefined : t('lead', { criteria, expressions, groups })}
      actions={<ToPrint />}
    >
      <ScopeBar>
        <QuestionFilter value={question} onChange={setQuestion} />
      </ScopeBar>
      {report.dimensions.length > 0 || criteria > 0 ? (
        <ReadReport report={report} />
      ) : isNarrowed ? (
        <EmptyPlace title={t('nothingHere')} to="write" action={t('toWrite')}>
          <p>{t('nothingHereText')}</p>
        </EmptyPlace>
      ) : (
        <EmptyPlace title={t('nothing')} to="write" action={t('toWrite')}>
          <p>{t('nothingText')}</p>
        </EmptyPlace>
      )}
    </Page>
  );
}

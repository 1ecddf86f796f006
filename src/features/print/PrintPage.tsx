import { useMemo, useState } from 'react';
import type { Question } from '#domain/question.ts';
import type { Report } from '#domain/report/report.ts';
import { reportOf } from '#domain/report/reportOf.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useKey, useWhole } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PrintIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Choices } from './Choices.tsx';
import { type Included, usual } from './included.ts';
import styles from './PrintPage.module.css';
import { Sheet } from './Sheet.tsx';

/** From here on the person is told that printing takes a moment. */
const many = 1_500;

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

/** The synthesis as it comes out on paper, and what to put on it. Only the sheet is printed. */
export function PrintPage() {
  const t = useTranslations('print');
  const [question, setQuestion] = useState(usePlatformRoute().question);
  const [included, setIncluded] = useState<Included>(usual);
  const report = useReport(question);
  const { criteria } = report.tally.counts;
  return (
    <div className={styles['place']}>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button kind="primary" icon={<PrintIcon />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        }
      >
        <Choices question={question} onQuestion={setQuestion} included={included} onIncluded={setIncluded} />
        {criteria < many ? null : (
          <div data-noprint>
            <Notice>
              <p>{t('many', { criteria })}</p>
            </Notice>
          </div>
        )}
        {criteria === 0 ? <NothingYet /> : <Sheet report={report} included={included} />}
      </Page>
    </div>
  );
}

/** Nothing to put on paper: where the words come from, for the group in hand where there is one. */
function NothingYet() {
  const t = useTranslations('print');
  const classify = useTranslations('classify');
  return (
    <EmptyState
      title={t('nothing')}
      action={
        <a className={buttonClass('primary')} href={hrefOf({ ...usePlatformRoute(), place: 'write' })}>
          {classify('write')}
        </a>
      }
    />
  );
}

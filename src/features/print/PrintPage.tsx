import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from '#pieces/EmptyPlace.tsx';
import { useReport } from '#pieces/useReport.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { Button } from '#ui/Button.tsx';
import { PrintIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Choices } from './Choices.tsx';
import { type Included, usual } from './included.ts';
import { Sheet } from './Sheet.tsx';

/** From this number of criteria on, the person is told that printing takes a moment. */
const many = 1_500;

/** A preview of the printed synthesis, and the choice of its parts. Only the sheet is printed. */
export function PrintPage() {
  const t = useTranslations('print');
  const classify = useTranslations('classify');
  const [question, setQuestion] = useState(usePlatformRoute().question);
  const [included, setIncluded] = useState<Included>(usual);
  const report = useReport(question);
  const { criteria } = report.tally.counts;
  return (
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
      {criteria === 0 ? (
        <EmptyPlace title={t('nothing')} to="write" action={classify('write')} />
      ) : (
        <Sheet report={report} included={included} />
      )}
    </Page>
  );
}

import { useEffect, useState } from 'react';
import { questions } from '#domain/question.ts';
import type { Report } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { DimensionPart } from './DimensionPart.tsx';
import { Jumps } from './Jumps.tsx';
import styles from './Synthesis.module.css';
import { UnclassifiedPart } from './UnclassifiedPart.tsx';
import { Unmentioned } from './Unmentioned.tsx';
import { useShown } from './useShown.ts';

function HowToRead() {
  const t = useTranslations('synthesis');
  const word = useTranslations('common');
  return (
    <p className={styles['howToRead']}>
      {t('howToRead')}{' '}
      {questions.map((question) => (
        <span key={question} data-question={question}>
          <QuestionSign question={question} /> {word(`question.${question}`)}
        </span>
      ))}
    </p>
  );
}

function UnclassifiedNotice({ report }: { readonly report: Report }) {
  const t = useTranslations('synthesis');
  const { groupId: _groupId, question: _question, ...route } = usePlatformRoute();
  const { criteria } = report.tally.unclassified.counts;
  if (criteria === 0) return null;
  return (
    <div data-noprint>
      <Notice
        actions={
          <a className={buttonClass('quiet')} href={hrefOf({ ...route, place: 'classify' })}>
            {t('toClassify')}
          </a>
        }
      >
        <p>{t('unclassifiedNotice', { criteria })}</p>
      </Notice>
    </div>
  );
}

/** Brings a part into view, once it is on the page. */
function useJump(showAll: () => void): (id: string) => void {
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    const part = wanted === undefined ? null : document.getElementById(wanted);
    if (part === null) return;
    part.scrollIntoView();
    part.querySelector('h2')?.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted]);
  return (id) => {
    showAll();
    setWanted(id);
  };
}

/** The report on the screen: every criterion verbatim, whatever the number of people who said it. */
export function ReadReport({ report }: { readonly report: Report }) {
  const t = useTranslations('synthesis');
  const { dimensions, unclassified, complete, showAll } = useShown(report);
  const jump = useJump(showAll);
  const manyGroups = report.groups.length > 1;
  return (
    <>
      <UnclassifiedNotice report={report} />
      <HowToRead />
      <Jumps report={report} onJump={jump} />
      {dimensions.map((dimension) => (
        <DimensionPart
          key={dimension.letter}
          dimension={dimension}
          scope={report.scope}
          longest={report.longest}
          manyGroups={manyGroups}
        />
      ))}
      <UnclassifiedPart
        blocks={unclassified}
        line={report.tally.unclassified}
        longest={report.longest}
        manyGroups={manyGroups}
      />
      {complete ? <Unmentioned codes={report.coverage.unmentioned} /> : <p role="status">{t('loading')}</p>}
    </>
  );
}

import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Report } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { Notice } from '#ui/Notice.tsx';
import { QuestionPatterns } from '#ui/QuestionPatterns.tsx';
import { bringIntoView } from './bringIntoView.ts';
import { DimensionPart } from './DimensionPart.tsx';
import { Jumps } from './Jumps.tsx';
import styles from './Synthesis.module.css';
import { UnclassifiedPart } from './UnclassifiedPart.tsx';
import { Unmentioned } from './Unmentioned.tsx';
import { firstBudget, nextBudget, type Shown, withinBudget } from './withinBudget.ts';

function UnclassifiedNotice({ report }: { readonly report: Report }) {
  const t = useTranslations('synthesis');
  const { groupId: _groupId, question: _question, ...route } = usePlatformRoute();
  const { criteria } = report.tally.unclassified.counts;
  if (criteria === 0) return null;
  return (
    <div data-noprint>
      <Notice>
        <p>
          {t('unclassifiedNotice', { criteria })}{' '}
          <a href={hrefOf({ ...route, place: 'classify' })}>{t('toClassify')}</a>
        </p>
      </Notice>
    </div>
  );
}

/** Scrolls to a part once it is on the page. */
function useJump(showAll: () => void): (id: string) => void {
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    const part = wanted === undefined ? null : document.getElementById(wanted);
    if (part === null) return;
    bringIntoView(part);
    setWanted(undefined);
  }, [wanted]);
  return (id) => {
    showAll();
    setWanted(id);
  };
}

/** The report on the screen: every criterion verbatim, however few people said it. */
export function ReadReport({ report }: { readonly report: Report }) {
  const t = useTranslations('synthesis');
  const { dimensions, unclassified, complete, showAll } = useShown(report);
  const jump = useJump(showAll);
  const manyGroups = report.groups.length > 1;
  const isLong = report.tally.counts.criteria > firstBudget;
  return (
    <>
      <QuestionPatterns />
      <UnclassifiedNotice report={report} />
      <Jumps report={report} onJump={jump} />
      <div className={styles['read']} data-long={isLong || undefined}>
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
      </div>
      {complete ? <Unmentioned codes={report.coverage.unmentioned} /> : <p role="status">{t('loading')}</p>}
    </>
  );
}

/** The part of the report rendered so far: the beginning at once, the rest in steps that any touch may interrupt. */
function useShown(report: Report): Shown & { readonly showAll: () => void } {
  const [budget, setBudget] = useState(firstBudget);
  const shown = useMemo(() => withinBudget(report, budget), [report, budget]);
  useEffect(() => {
    if (shown.complete) return;
    const timer = setTimeout(() => startTransition(() => setBudget(budget + nextBudget)), 30);
    return () => clearTimeout(timer);
  }, [shown.complete, budget]);
  return { ...shown, showAll: () => setBudget(Number.POSITIVE_INFINITY) };
}

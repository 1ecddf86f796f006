import type { QuestionBlock } from '#domain/report/report.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { LineMarks } from '#pieces/LineMarks.tsx';
import { CountLabel } from './CountLabel.tsx';
import { expectedSize } from './expectedSize.ts';
import { QuestionWords } from './QuestionWords.tsx';
import styles from './Synthesis.module.css';

type UnclassifiedPartProps = {
  readonly blocks: readonly QuestionBlock[];
  readonly line: Line;
  readonly longest: number;
  readonly manyGroups: boolean;
};

/** The criteria without a component, at the end and never left out. */
export function UnclassifiedPart({ blocks, line, longest, manyGroups }: UnclassifiedPartProps) {
  const t = useTranslations('synthesis');
  if (blocks.length === 0) return null;
  return (
    <section id="unclassified" className={styles['dimension']} aria-labelledby="unclassified-title">
      <div className={styles['dimensionHead']}>
        <h2 id="unclassified-title" tabIndex={-1}>
          {t('unclassified')}
        </h2>
        <CountLabel line={line} manyGroups={manyGroups} />
      </div>
      <div
        className={styles['component']}
        style={{ containIntrinsicBlockSize: expectedSize({ line, questions: blocks }) }}
      >
        <div className={styles['kept']}>
          <LineMarks line={line} longest={longest} />
          <p>{t('unclassifiedLead')}</p>
        </div>
        <div className={styles['words']}>
          {blocks.map((block) => (
            <QuestionWords key={block.question} block={block} manyGroups={manyGroups} heading="h3" />
          ))}
        </div>
      </div>
    </section>
  );
}

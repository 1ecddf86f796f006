import { type ReactNode, useId } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { ChartBoundary } from './ChartBoundary.tsx';
import styles from './Charts.module.css';
import { type Measured, useMeasured } from './useMeasured.ts';

type ChartSectionProps = {
  readonly title: string;
  /** What the chart shows. It is displayed above the chart and is its accessible name. */
  readonly sentence: string;
  readonly note?: ReactNode;
  /** Renders the chart for the measured size; absent when there is nothing to show. */
  readonly draw?: (measured: Measured) => ReactNode;
  readonly table: ReactNode;
};

/** A sentence, a chart, and a real table that opens with one touch. */
export function ChartSection({ title, sentence, note, draw, table }: ChartSectionProps) {
  const t = useTranslations('charts');
  const [place, measured] = useMeasured();
  const id = useId();
  return (
    <Section title={title}>
      <p id={id} className={styles['sentence']}>
        {sentence}
      </p>
      {note}
      <div
        ref={place}
        className={styles['drawing']}
        role="img"
        aria-labelledby={id}
        hidden={draw === undefined}
      >
        {draw === undefined || measured.width === 0 ? null : (
          <ChartBoundary
            fallback={
              <Notice kind="warning" title={t('drawFailed')}>
                <p>{t('drawFailedText')}</p>
              </Notice>
            }
          >
            <Drawing draw={draw} measured={measured} />
          </ChartBoundary>
        )}
      </div>
      <Disclosure summary={t('table')}>{table}</Disclosure>
    </Section>
  );
}

// A component of its own, so that the boundary around it catches a chart that throws.
function Drawing({
  draw,
  measured,
}: {
  readonly draw: (measured: Measured) => ReactNode;
  readonly measured: Measured;
}) {
  return draw(measured);
}

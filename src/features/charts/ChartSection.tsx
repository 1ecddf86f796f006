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
  /** What is to be seen: stands above the chart and is its name for those who cannot see it. */
  readonly sentence: string;
  readonly note?: ReactNode;
  /** The drawing, for the room there is; absent when there is nothing to draw. */
  readonly draw?: (measured: Measured) => ReactNode;
  readonly table: ReactNode;
};

/** A sentence, a drawing, and the real table one touch away. */
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

// A component of its own, so that a drawing that throws is caught by the boundary around it.
function Drawing({
  draw,
  measured,
}: {
  readonly draw: (measured: Measured) => ReactNode;
  readonly measured: Measured;
}) {
  return draw(measured);
}

import { memo } from 'react';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { DimensionSection } from '#domain/report/report.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import { useLocale } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { ComponentPart } from './ComponentPart.tsx';
import { CountLabel } from './CountLabel.tsx';
import styles from './Synthesis.module.css';

type DimensionPartProps = {
  readonly dimension: DimensionSection;
  readonly scope: Scope;
  readonly longest: number;
  readonly manyGroups: boolean;
};

export const DimensionPart = memo(function DimensionPart(props: DimensionPartProps) {
  const { dimension, scope, longest, manyGroups } = props;
  const locale = useLocale();
  const words = labelIn(useCodebook().dimension(dimension.letter)?.label ?? {}, locale);
  const id = `dimension-${dimension.letter}`;
  return (
    <section id={id} className={styles['dimension']} aria-labelledby={`${id}-title`}>
      <div className={styles['dimensionHead']}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          <span className={styles['letter']}>{dimension.letter}</span>
          <span lang={words?.language}>{words?.text}</span>
        </h2>
        <CountLabel line={dimension.line} manyGroups={manyGroups} />
      </div>
      {dimension.components.map((component) => (
        <ComponentPart
          key={component.code}
          component={component}
          scope={scope}
          longest={longest}
          manyGroups={manyGroups}
        />
      ))}
    </section>
  );
});

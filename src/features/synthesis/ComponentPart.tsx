import { memo } from 'react';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { ComponentSection } from '#domain/report/report.ts';
import type { Scope } from '#domain/statistics/tally.ts';
import type { SynthesisPlace } from '#domain/synthesis/write.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { LineMarks } from '#pieces/LineMarks.tsx';
import { useCodebook } from '#session/useCodebook.ts';
import { CodeTag } from '#ui/CodeTag.tsx';
import { CountLabel } from './CountLabel.tsx';
import { expectedSize } from './expectedSize.ts';
import { QuestionWords } from './QuestionWords.tsx';
import styles from './Synthesis.module.css';
import { SynthesisTexts } from './SynthesisTexts.tsx';

type ComponentPartProps = {
  readonly component: ComponentSection;
  readonly scope: Scope;
  readonly longest: number;
  readonly manyGroups: boolean;
};

const placeOf = (code: ComponentCode, { groupId, question }: Scope): SynthesisPlace => ({
  ...(groupId === undefined ? {} : { groupId }),
  component: code,
  question: question ?? 'all',
});

/** One component: a summary in marks, the text written about it, and all the words. */
export const ComponentPart = memo(function ComponentPart(props: ComponentPartProps) {
  const { component, scope, longest, manyGroups } = props;
  const { code, line, listed } = component;
  const t = useTranslations('synthesis');
  const locale = useLocale();
  const entry = useCodebook().entry(code);
  const words = labelIn(entry?.label ?? {}, locale);
  const name = words === undefined ? code : `${code} ${words.text}`;
  return (
    <article
      className={styles['component']}
      aria-labelledby={`component-${code}`}
      style={{ containIntrinsicBlockSize: expectedSize(component) }}
    >
      <div className={styles['kept']}>
        <h3 id={`component-${code}`}>
          <CodeTag
            code={code}
            label={words?.text}
            labelLanguage={words?.language}
            flag={listed ? undefined : t('unlisted')}
          />
        </h3>
        <div className={styles['marks']}>
          <LineMarks line={line} longest={longest} />
          <CountLabel line={line} manyGroups={manyGroups} />
          {entry === undefined || entry.status === 'attested' || entry.status === 'loaded' ? null : (
            <span className={styles['working']}>{t('workingLabel')}</span>
          )}
        </div>
        <SynthesisTexts texts={component.texts} place={placeOf(code, scope)} name={name} />
      </div>
      <div className={styles['words']}>
        {component.questions.map((block) => (
          <QuestionWords key={block.question} block={block} manyGroups={manyGroups} />
        ))}
      </div>
    </article>
  );
});

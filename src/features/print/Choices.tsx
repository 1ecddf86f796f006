import type { Question } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { QuestionFilter } from '#pieces/QuestionPicker.tsx';
import { ScopeBar } from '#pieces/ScopeBar.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { type Included, parts } from './included.ts';
import styles from './PrintPage.module.css';

type ChoicesProps = {
  readonly question: Question | undefined;
  readonly onQuestion: (question: Question | undefined) => void;
  readonly included: Included;
  readonly onIncluded: (included: Included) => void;
};

/** Choice of the group, the question and the parts to print. */
export function Choices({ question, onQuestion, included, onIncluded }: ChoicesProps) {
  const t = useTranslations('print');
  return (
    <div className={styles['choices']} data-noprint>
      <ScopeBar>
        <QuestionFilter value={question} onChange={onQuestion} />
      </ScopeBar>
      <fieldset className={styles['parts']}>
        <legend>{t('include')}</legend>
        {parts.map((part) => (
          <CheckField
            key={part}
            label={t(part)}
            checked={included[part]}
            onChange={(checked) => onIncluded({ ...included, [part]: checked })}
          />
        ))}
      </fieldset>
    </div>
  );
}

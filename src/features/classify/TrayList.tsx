import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './TrayList.module.css';
import type { Classifying } from './useClassifying.ts';

/** As many lines as a person looks through; further ones appear as these are classified. */
const linesShown = 200;

/** The tray: the criteria left to classify, or all of them. A touch makes one the current criterion. */
export function TrayList({ classifying }: { readonly classifying: Classifying }) {
  const t = useTranslations('classify');
  const { list, inHand, shown, show, take } = classifying;
  const beyond = list.slice(linesShown).length;
  return (
    <Section title={t('tray')}>
      <div className={styles['choices']}>
        <Segmented
          legend={t('show')}
          hideLegend
          value={shown}
          onChange={show}
          options={[
            { value: 'todo', label: t('todo') },
            { value: 'all', label: t('all') },
          ]}
        />
      </div>
      <ul className={styles['tray']}>
        {list.slice(0, linesShown).map((criterion) => (
          <TrayLine
            key={criterion.id}
            criterion={criterion}
            current={criterion.id === inHand?.id}
            onTake={() => take(criterion.id)}
          />
        ))}
      </ul>
      {beyond > 0 ? <p>{t('more', { count: beyond })}</p> : null}
    </Section>
  );
}

type TrayLineProps = {
  readonly criterion: Criterion;
  readonly current: boolean;
  readonly onTake: () => void;
};

function TrayLine({ criterion, current, onTake }: TrayLineProps) {
  const questionName = useQuestionName();
  const code = useIndex((index) => index.classificationOf(criterion.id)?.code.component);
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['line']} aria-pressed={current} onClick={onTake}>
        <QuestionSign question={criterion.question} label={questionName(criterion.question)} light />
        <span className={styles['text']} lang={criterion.language} dir="auto">
          {criterion.text}
        </span>
        {code === undefined ? null : <span className={styles['code']}>{code}</span>}
      </button>
    </li>
  );
}

import type { ReactNode } from 'react';
import { generalOf, neighboursOf } from '#codebook/neighbours.ts';
import type { CodebookEntry } from '#domain/codebook/codebook.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { examplesOf } from '#domain/views/examples.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GiveButton } from '#pieces/codebook/CodebookDimensions.tsx';
import { useCodebook } from '#session/useCodebook.ts';
import { useDerived } from '#session/useDerived.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './About.module.css';

type AboutProps = {
  readonly entry: CodebookEntry;
  /** The criteria being classified: they must not be shown as their own examples. */
  readonly inHand: readonly CriterionId[];
  readonly onChoose: (code: string) => void;
};

/** Help with choosing a component: criteria that have it already, and components it is often confused with. */
export function About({ entry, inHand, onChoose }: AboutProps) {
  const t = useTranslations('codebookPanel');
  const codebook = useCodebook();
  const neighbours = neighboursOf(codebook, entry.code);
  const general = generalOf(codebook, entry.code);
  return (
    <div className={styles['about']}>
      <Examples entry={entry} inHand={inHand} />
      {neighbours.length === 0 ? null : (
        <Part title={t('neighbours')}>
          {neighbours.map((neighbour) => (
            <li key={neighbour.code}>
              <GiveButton className={styles['other']} entry={neighbour} onChoose={onChoose} />
            </li>
          ))}
        </Part>
      )}
      {general === undefined ? null : (
        <Part title={t('inDoubt')}>
          <li>
            <GiveButton className={styles['other']} entry={general} onChoose={onChoose} />
          </li>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={styles['title']}>{title}</p>
      <ul className={styles['list']}>{children}</ul>
    </div>
  );
}

function Examples({ entry, inHand }: Omit<AboutProps, 'onChoose'>) {
  const questionName = useQuestionName();
  const t = useTranslations('codebookPanel');
  const examples = useDerived((index) => examplesOf(index, entry.code, inHand), [entry, inHand]);
  if (examples.length === 0) return null;
  return (
    <Part title={t('examples')}>
      {examples.map(({ id, question, text, language }) => (
        <li key={id} className={styles['example']}>
          <QuestionSign question={question} label={questionName(question)} />
          <span lang={language} dir="auto">
            {text}
          </span>
        </li>
      ))}
    </Part>
  );
}

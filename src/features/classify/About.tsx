import type { ReactNode } from 'react';
import type { KeyEntry } from '#domain/codebook/codebook.ts';
import { examplesOf } from '#domain/examples.ts';
import type { CriterionId } from '#domain/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { generalOf, neighboursOf } from '#key/neighbours.ts';
import { GiveButton } from '#pieces/key/KeyDimensions.tsx';
import { useDerived } from '#session/useDerived.ts';
import { useKey } from '#session/useDesk.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './About.module.css';

type AboutProps = {
  readonly entry: KeyEntry;
  /** The criteria in hand: no examples for themselves. */
  readonly inHand: readonly CriterionId[];
  readonly onChoose: (code: string) => void;
};

/** What helps to be sure of a component: what lies under it already, and the ones it is taken for. */
export function About({ entry, inHand, onChoose }: AboutProps) {
  const t = useTranslations('keyPanel');
  const key = useKey();
  const neighbours = neighboursOf(key, entry.code);
  const general = generalOf(key, entry.code);
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
  const t = useTranslations('keyPanel');
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

import { QuestionSign } from '#ui/QuestionSign.tsx';
import { SaidWords } from './SaidWords.tsx';
import styles from './ShownWords.module.css';
import type { ShownPart, ShownStep } from './shown.ts';

type ShownWordsProps = {
  readonly step: ShownStep;
  /** Makes its first line the title of the screen. */
  readonly titled?: boolean;
};

/**
 * What the group sees: its words and, small beside them, the question and the component. Sizes follow the surrounding
 * text.
 */
export function ShownWords({ step, titled = false }: ShownWordsProps) {
  const { component, parts } = step;
  const Title = titled ? 'h1' : 'p';
  return (
    <div className={styles['shown']}>
      {component === undefined ? null : (
        <Title className={styles['component']}>
          <span lang={component.label?.language}>{component.label?.text}</span>{' '}
          <span className={styles['code']}>{component.code}</span>
        </Title>
      )}
      {parts.map((part, nth) => (
        <Part key={part.question} part={part} Title={component === undefined && nth === 0 ? Title : 'p'} />
      ))}
    </div>
  );
}

type PartProps = { readonly part: ShownPart; readonly Title: 'h1' | 'p' };

function Part({ part: { question, name, words }, Title }: PartProps) {
  return (
    <div className={styles['part']} data-question={question}>
      <Title className={styles['question']}>
        <QuestionSign question={question} /> {name}
      </Title>
      {words.map((said, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may occur twice, and they have no id here
        <div key={nth} className={styles['said']}>
          <SaidWords said={said} />
        </div>
      ))}
    </div>
  );
}

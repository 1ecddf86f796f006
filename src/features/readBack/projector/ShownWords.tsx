import { useTranslations } from '#i18n/intl.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './ShownWords.module.css';
import type { ShownPart, ShownStep } from './shown.ts';

/** What the group sees: its words and, small beside them, the question and the component. In the size of the text around it. */
export function ShownWords({ step }: { readonly step: ShownStep }) {
  const { component, parts } = step;
  return (
    <div className={styles['shown']}>
      {component === undefined ? null : (
        <p className={styles['component']}>
          <span lang={component.label?.language}>{component.label?.text}</span>{' '}
          <span className={styles['code']}>{component.code}</span>
        </p>
      )}
      {parts.map((part) => (
        <Part key={part.question} part={part} />
      ))}
    </div>
  );
}

function Part({ part: { question, words } }: { readonly part: ShownPart }) {
  const common = useTranslations('common');
  return (
    <div className={styles['part']} data-question={question}>
      <p className={styles['question']}>
        <QuestionSign question={question} /> {common(`question.${question}`)}
      </p>
      {words.map(({ text, language, translation }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be there twice, and nothing else names them here
        <div key={nth} className={styles['said']}>
          <p className={styles['words']} lang={language} dir="auto">
            {text}
          </p>
          {translation === undefined ? null : (
            <p className={styles['translation']} lang={translation.language} dir="auto">
              {translation.text}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

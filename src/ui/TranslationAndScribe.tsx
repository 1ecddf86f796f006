import styles from './TranslationAndScribe.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type TranslationAndScribeProps = {
  readonly translation?: { readonly text: string; readonly language: string } | undefined;
  /** Spoken before the translation: what it is. */
  readonly translationLabel: string;
  /** How the words came, where it is not by the person's own hand. */
  readonly mark?: string | undefined;
};

/** What stands beside somebody's words and never instead of them: their translation, who wrote them down. */
export function TranslationAndScribe({ translation, translationLabel, mark }: TranslationAndScribeProps) {
  return (
    <>
      {translation === undefined ? null : (
        <span className={styles['translation']}>
          <VisuallyHidden>{translationLabel}</VisuallyHidden>
          <span lang={translation.language} dir="auto">
            {translation.text}
          </span>
        </span>
      )}
      {mark === undefined ? null : <span className={styles['mark']}>{mark}</span>}
    </>
  );
}

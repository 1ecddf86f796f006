import styles from './TranslationAndScribe.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type TranslationAndScribeProps = {
  readonly translation?: { readonly text: string; readonly language: string } | undefined;
  /** Read aloud before the translation: says that it is one. */
  readonly translationLabel: string;
  /** How the words were taken down, if the person did not write them. */
  readonly mark?: string | undefined;
};

/** Additions to somebody's words, which never replace them: their translation, and who wrote them down. */
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

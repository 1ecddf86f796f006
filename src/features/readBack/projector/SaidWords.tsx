import type { Criterion } from '#domain/criterion/criterion.ts';
import styles from './SaidWords.module.css';

type SaidWordsProps = {
  readonly said: Pick<Criterion, 'text' | 'language' | 'translation'>;
  readonly className?: string | undefined;
};

/** Somebody's words and, below, their translation if there is one. */
export function SaidWords({ said: { text, language, translation }, className }: SaidWordsProps) {
  return (
    <>
      <p className={className} lang={language} dir="auto">
        {text}
      </p>
      {translation === undefined ? null : (
        <p className={styles['translation']} lang={translation.language} dir="auto">
          {translation.text}
        </p>
      )}
    </>
  );
}

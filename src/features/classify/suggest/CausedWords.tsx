import { piecesOf } from '#codebook/suggest/pieces.ts';
import styles from './CausedWords.module.css';
import type { Advice } from './useSuggestions.ts';

/** A criterion's words, verbatim; those that caused a suggestion are underlined. */
export function CausedWords({ text, advice }: { readonly text: string; readonly advice: Advice }) {
  const causes = advice?.flatMap(({ because }) => because) ?? [];
  if (causes.length === 0) return text;
  return piecesOf(text, causes).map((piece) =>
    piece.caused ? (
      <u key={piece.start} className={styles['caused']}>
        {piece.text}
      </u>
    ) : (
      piece.text
    ),
  );
}

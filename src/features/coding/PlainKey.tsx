import type { Problem } from '#domain/problem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { KeyChooser } from '#pieces/key/KeyChooser.tsx';
import { useKeyChoice, useKeySearch } from '#pieces/key/useKeyChoice.ts';

type PlainKeyProps = {
  /** Takes a code, or says why not. */
  readonly choose: (typed: string) => Problem | undefined;
  readonly onChosen?: () => void;
};

/**
 * The key without anything a platform put into it: no example, no neighbour, no suggestion, no word that people said.
 * What one coder saw of the others' codes would no longer be a second coding.
 */
export function PlainKey({ choose, onChosen }: PlainKeyProps) {
  const t = useTranslations('coding');
  const choice = useKeyChoice(choose);
  return (
    <KeyChooser
      closing
      choice={choice}
      results={useKeySearch(choice.query)}
      hint={t('fieldHint')}
      {...(onChosen && { onTaken: onChosen })}
    />
  );
}

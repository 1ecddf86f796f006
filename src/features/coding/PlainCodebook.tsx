import type { Problem } from '#domain/record/problem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CodebookChooser } from '#pieces/codebook/CodebookChooser.tsx';
import { useCodebookSearch, useCodeChoice } from '#pieces/codebook/useCodeChoice.ts';

type PlainCodebookProps = {
  /** Takes a code, or says why not. */
  readonly choose: (typed: string) => Problem | undefined;
  readonly onChosen?: () => void;
};

/**
 * The key without anything a platform put into it: no example, no neighbour, no suggestion, no word that people said.
 * What one coder saw of the others' codes would no longer be a second coding.
 */
export function PlainCodebook({ choose, onChosen }: PlainCodebookProps) {
  const t = useTranslations('coding');
  const choice = useCodeChoice(choose);
  return (
    <CodebookChooser
      closing
      choice={choice}
      results={useCodebookSearch(choice.query)}
      hint={t('fieldHint')}
      {...(onChosen && { onTaken: onChosen })}
    />
  );
}

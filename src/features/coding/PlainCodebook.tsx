import type { Problem } from '#domain/record/problem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CodebookChooser } from '#pieces/codebook/CodebookChooser.tsx';
import { useCodebookSearch, useCodeChoice } from '#pieces/codebook/useCodeChoice.ts';

type PlainCodebookProps = {
  /** Takes a code, or returns the problem. */
  readonly choose: (typed: string) => Problem | undefined;
  readonly onChosen?: () => void;
};

/**
 * The codebook without anything that comes from the platform: no examples, neighbours, suggestions or lexicons. If a
 * coder saw traces of the others' codes, the second coding would not be independent.
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

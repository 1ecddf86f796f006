import type { Classification } from '#domain/classification/classification.ts';
import { printFullCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useCoderName } from '#features/coding/useCoderName.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import type { Choice } from '#ui/RadioCards.tsx';

/** Each given code once, with its label and its coders. The option's value is the code as printed. */
export function useOffers(choices: readonly Classification[]): readonly Choice<string>[] {
  const t = useTranslations('coding');
  const nameOf = useCoderName();
  const locale = useLocale();
  const codebook = useCodebook();
  const printed = [...new Set(choices.map(({ code }) => printFullCode(code)))];
  return printed.flatMap((value) => {
    const same = choices.filter(({ code }) => printFullCode(code) === value);
    const [first] = same;
    if (first === undefined) return [];
    const label = labelIn(codebook.entry(first.code.component)?.label ?? {}, locale)?.text ?? '';
    const coders = same.map(({ coder }) => nameOf(coder)).join(', ');
    return [{ value, label: `${value} ${label}`.trim(), hint: t('chosenBy', { coders }) }];
  });
}

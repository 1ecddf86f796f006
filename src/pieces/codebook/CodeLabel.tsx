import { type FullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { CodeTag, type CodeTagProps } from '#ui/CodeTag.tsx';

/** A code with its label in the codebook in force; a code that the codebook does not list is flagged. */
export function useCodeLabel(): (code: FullCode) => CodeTagProps {
  const common = useTranslations('common');
  const locale = useLocale();
  const codebook = useCodebook();
  return (code) => {
    const entry = codebook.entry(code.component);
    const label = entry && labelIn(entry.label, locale);
    return {
      code: printFullCode(code),
      label: label?.text,
      labelLanguage: label?.language,
      flag: entry === undefined ? common('notListed') : undefined,
    };
  };
}

/** A code with its label, formatted the same way everywhere. */
export function CodeLabel({ code }: { readonly code: FullCode }) {
  return <CodeTag {...useCodeLabel()(code)} />;
}

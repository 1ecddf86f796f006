import { type FullCode, printFullCode } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { CodeTag, type CodeTagProps } from '#ui/CodeTag.tsx';

/** A code with the label the key in force has for it; one the key does not list is flagged. */
export function useCodeLabel(): (code: FullCode) => CodeTagProps {
  const common = useTranslations('common');
  const locale = useLocale();
  const key = useKey();
  return (code) => {
    const entry = key.entry(code.component);
    const label = entry && wordsIn(entry.label, locale);
    return {
      code: printFullCode(code),
      label: label?.text,
      labelLanguage: label?.language,
      flag: entry === undefined ? common('notListed') : undefined,
    };
  };
}

/** A code, its label beside it, everywhere the same. */
export function CodeLabel({ code }: { readonly code: FullCode }) {
  return <CodeTag {...useCodeLabel()(code)} />;
}

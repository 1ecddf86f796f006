import { type FullCode, printFullCode } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useKey } from '#session/useDesk.tsx';
import { CodeTag } from '#ui/CodeTag.tsx';

/** A code with the label the key has for it; one the key does not list is flagged. */
export function CodeWords({ code }: { readonly code: FullCode }) {
  const common = useTranslations('common');
  const locale = useLocale();
  const entry = useKey().entry(code.component);
  const label = entry && wordsIn(entry.label, locale);
  return (
    <CodeTag
      code={printFullCode(code)}
      label={label?.text}
      labelLanguage={label?.language}
      flag={entry === undefined ? common('notListed') : undefined}
    />
  );
}

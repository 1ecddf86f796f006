import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { CodeTag } from '#ui/CodeTag.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './Synthesis.module.css';

/** The components of the codebook that nobody mentioned: what nobody says is worth a question. */
export function Unmentioned({ codes }: { readonly codes: readonly ComponentCode[] }) {
  const t = useTranslations('synthesis');
  const locale = useLocale();
  const codebook = useCodebook();
  if (codes.length === 0) return null;
  return (
    <div data-noprint>
      <Disclosure summary={t('unmentioned', { count: codes.length })}>
        <p>{t('unmentionedLead')}</p>
        <ul className={styles['silent']}>
          {codes.map((code) => {
            const words = labelIn(codebook.entry(code)?.label ?? {}, locale);
            return (
              <li key={code}>
                <CodeTag code={code} label={words?.text} labelLanguage={words?.language} />
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}

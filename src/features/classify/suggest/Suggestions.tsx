import { useId } from 'react';
import type { Suggestion } from '#codebook/suggest/suggestion.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { usePreferences } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './Suggestions.module.css';
import type { Advice } from './useSuggestions.ts';

type SuggestionsProps = {
  readonly criterion: Criterion;
  readonly advice: Advice;
  readonly onChoose: (code: string) => void;
};

/**
 * Up to three suggested components, with reasons. If there are none, it says so in the same space, so that nothing
 * moves.
 */
export function Suggestions({ criterion, advice, onChoose }: SuggestionsProps) {
  const t = useTranslations('codebookPanel');
  const [{ suggestions: wanted }, prefer] = usePreferences();
  return (
    <section className={styles['suggestions']} aria-label={t('suggestions')}>
      <div className={styles['head']}>
        <CheckField
          look="switch"
          label={t('suggestions')}
          checked={wanted}
          onChange={(suggestions) => prefer({ suggestions })}
        />
      </div>
      {wanted ? (
        <>
          <div className={styles['place']}>
            {advice?.length === 0 ? <Silence /> : null}
            {advice === undefined || advice.length === 0 ? null : (
              <ul className={styles['chips']}>
                {advice.map((suggestion) => (
                  <li key={suggestion.code}>
                    <Chip criterion={criterion} suggestion={suggestion} onChoose={onChoose} />
                  </li>
                ))}
              </ul>
            )}
          </div>
          <Disclosure summary={t('howTitle')}>
            <p className={styles['quiet']}>{t('how')}</p>
          </Disclosure>
        </>
      ) : null}
    </section>
  );
}

function Silence() {
  const t = useTranslations('codebookPanel');
  return (
    <p className={styles['quiet']}>
      {t('silent')} {t('silentHelp')}
    </p>
  );
}

type ChipProps = Omit<SuggestionsProps, 'advice'> & { readonly suggestion: Suggestion };

function Chip({ criterion, suggestion, onChoose }: ChipProps) {
  const t = useTranslations('codebookPanel');
  const locale = useLocale();
  const id = useId();
  const codebook = useCodebook();
  const entry = codebook.entry(suggestion.code);
  const label = entry && labelIn(entry.label, locale);
  const { code, because } = suggestion;
  const words = because.map(({ start, end }) => t('quoted', { word: criterion.text.slice(start, end) }));
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-label={t('suggested', { code, label: label?.text ?? '' })}
      aria-describedby={id}
      onClick={() => onChoose(code)}
    >
      <span className={styles['what']}>
        <span className={styles['code']}>{code}</span> <span lang={label?.language}>{label?.text}</span>
      </span>
      <span id={id} className={styles['why']}>
        {t.rich('because', {
          words: () => (
            <bdi key="words" lang={criterion.language}>
              {words.join(', ')}
            </bdi>
          ),
        })}
      </span>
    </button>
  );
}

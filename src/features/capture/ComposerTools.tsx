import { memo, type RefObject } from 'react';
import { isBlank } from '#domain/words.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useSpokenLanguages } from '#i18n/spokenLanguages.ts';
import { usePlatform } from '#session/useDesk.tsx';
import styles from './ComposerTools.module.css';
import type { Composing } from './useComposing.ts';
import { withLanguage, withScribe } from './useVoice.ts';

type ComposerToolsProps = {
  readonly composing: Composing;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** One quiet line under the post-it: what can be written beside the words, and how the words come. Nobody needs it. */
export function ComposerTools({ composing, field }: ComposerToolsProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const { text, write, voice, speak } = composing;
  const begin = (sign: string) => {
    const gap = text === '' || /\s$/.test(text) ? '' : ' ';
    write(`${text}${gap}${sign}`);
    field.current?.focus();
  };
  return (
    <fieldset className={styles['tools']} aria-label={t('tools')}>
      <button type="button" title={t('codeShortcutLong')} onClick={() => begin('#')}>
        <kbd>#a08</kbd> {t('codeShortcut')}
      </button>
      <button
        type="button"
        title={t('timesShortcutLong')}
        disabled={isBlank(text)}
        onClick={() => begin('x')}
      >
        <kbd>x3</kbd> {t('timesShortcut')}
      </button>
      <LanguageChoice composing={composing} />
      <button
        type="button"
        title={t('scribeHelp')}
        aria-pressed={voice.scribe ?? false}
        onClick={() => speak(withScribe(voice))}
      >
        {common('scribe')}
      </button>
    </fieldset>
  );
}

function LanguageChoice({ composing }: { readonly composing: Composing }) {
  const t = useTranslations('capture');
  const { group, voice, speak } = composing;
  return (
    <label className={styles['language']} data-on={voice.language !== undefined || undefined}>
      <span aria-hidden="true">{t('languageShort')}</span>
      <select
        aria-label={t('language')}
        value={voice.language ?? group.language}
        onChange={(event) => speak(withLanguage(voice, group, event.target.value))}
      >
        <Languages own={group.language} chosen={voice.language ?? group.language} />
      </select>
    </label>
  );
}

/** The choices, not made anew at each key. */
const Languages = memo(function Languages({
  own,
  chosen,
}: {
  readonly own: string;
  readonly chosen: string;
}) {
  const { languages } = usePlatform();
  return useSpokenLanguages([own, ...languages, chosen]).map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
});

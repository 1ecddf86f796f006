import { memo } from 'react';
import type { Group } from '#domain/group/group.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useSpokenLanguages } from '#i18n/spokenLanguages.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import styles from './ComposerTools.module.css';
import { type Voice, withLanguage, withScribe } from './useVoice.ts';

type VoiceProps = {
  readonly group: Group;
  readonly voice: Voice;
  readonly onSpeak: (voice: Voice) => void;
};

type ComposerToolsProps = VoiceProps & {
  /** Nothing is written yet, so there is nothing to count. */
  readonly blank: boolean;
  /** Appends the sign that starts a shortcut to the text. */
  readonly onBegin: (sign: string) => void;
};

/** One discreet line under the post-it: the shortcuts, and how the words were taken down. All of it is optional. */
export const ComposerTools = memo(function ComposerTools({ blank, onBegin, ...spoken }: ComposerToolsProps) {
  const t = useTranslations('capture');
  return (
    <fieldset className={styles['tools']} aria-label={t('tools')}>
      <button type="button" title={t('codeShortcutLong')} onClick={() => onBegin('#')}>
        <kbd>#a08</kbd> {t('codeShortcut')}
      </button>
      <button type="button" title={t('timesShortcutLong')} disabled={blank} onClick={() => onBegin('x')}>
        <kbd>x3</kbd> {t('timesShortcut')}
      </button>
      <VoiceChoice {...spoken} />
    </fieldset>
  );
});

/** Memoised: a key press must not re-render it. */
const VoiceChoice = memo(function VoiceChoice({ group, voice, onSpeak }: VoiceProps) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  return (
    <>
      <label className={styles['language']} data-on={voice.language !== undefined || undefined}>
        <span aria-hidden="true">{t('languageShort')}</span>
        <select
          aria-label={t('language')}
          value={voice.language ?? group.language}
          onChange={(event) => onSpeak(withLanguage(voice, group, event.target.value))}
        >
          <Languages own={group.language} chosen={voice.language ?? group.language} />
        </select>
      </label>
      <button
        type="button"
        title={t('scribeHelp')}
        aria-pressed={voice.scribe ?? false}
        onClick={() => onSpeak(withScribe(voice))}
      >
        {common('scribe')}
      </button>
    </>
  );
});

/** Memoised: a key press must not rebuild the options. */
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

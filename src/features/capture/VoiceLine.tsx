import { useTranslations } from '#i18n/intl.ts';
import { useLanguageName } from '#i18n/spokenLanguages.ts';
import { CloseIcon } from '#ui/icons.ts';
import styles from './Chips.module.css';
import type { Composing } from './useComposing.ts';
import { withLanguage, withScribe } from './useVoice.ts';

/** The settings that also apply to the next post-its. Visible while one is set; one touch resets it. */
export function VoiceLine({ composing }: { readonly composing: Composing }) {
  const t = useTranslations('capture');
  const common = useTranslations('common');
  const nameOf = useLanguageName();
  const { voice, speak, group } = composing;
  return (
    <div className={styles['chips']}>
      {voice.language === undefined ? null : (
        <OnChip
          label={t('inLanguage', { language: nameOf(voice.language) })}
          off={t('backToLanguage', { language: nameOf(group.language) })}
          onOff={() => speak(withLanguage(voice, group, group.language))}
        />
      )}
      {voice.scribe ? (
        <OnChip label={common('scribe')} off={t('scribeOff')} onOff={() => speak(withScribe(voice))} />
      ) : null}
    </div>
  );
}

function OnChip(props: { readonly label: string; readonly off: string; readonly onOff: () => void }) {
  const { label, off, onOff } = props;
  return (
    <button
      type="button"
      className={styles['chip']}
      data-on
      aria-label={`${label}. ${off}`}
      title={off}
      onClick={onOff}
    >
      {label}
      <CloseIcon size={1.1} />
    </button>
  );
}

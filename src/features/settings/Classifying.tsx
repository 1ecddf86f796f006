import { useTranslations } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Section } from '#ui/Section.tsx';

/** Switches for the optional help with classifying. */
export function Classifying() {
  const t = useTranslations('codebookPanel');
  const [{ suggestions, sixRules }, prefer] = usePreferences();
  return (
    <Section title={t('settings')}>
      <CheckField
        look="switch"
        label={t('suggestions')}
        hint={t('suggestHint')}
        checked={suggestions}
        onChange={(wanted) => prefer({ suggestions: wanted })}
      />
      <CheckField
        look="switch"
        label={t('rules')}
        hint={t('rulesHint')}
        checked={sixRules}
        onChange={(wanted) => prefer({ sixRules: wanted })}
      />
    </Section>
  );
}

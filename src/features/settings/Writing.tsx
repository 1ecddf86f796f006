import { useTranslations } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Section } from '#ui/Section.tsx';

/** Whether the browser may check and complete what people write, and what that may mean for their words. */
export function Writing() {
  const t = useTranslations('settings');
  const [{ spelling }, change] = usePreferences();
  return (
    <Section title={t('writing')}>
      <CheckField
        look="switch"
        label={t('spelling')}
        hint={t('spellingHint')}
        checked={spelling}
        onChange={(isOn) => change({ spelling: isOn })}
      />
    </Section>
  );
}

import { useTranslations } from '#i18n/intl.ts';
import { Section } from '#ui/Section.tsx';

/** The version, the authors of the method, and the fonts. */
export function About() {
  const t = useTranslations('settings');
  return (
    <Section title={t('about')}>
      <p>{t('privacy')}</p>
      <p>{t('method')}</p>
      <p>
        {t('version', { version: import.meta.env.VITE_VERSION })}. {t('licence')}
      </p>
    </Section>
  );
}

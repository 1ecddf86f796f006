import { useTranslations } from '#i18n/intl.ts';
import { Section } from '#ui/Section.tsx';

/** Privacy, the origin of the method, the version, the licence and the typeface. */
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

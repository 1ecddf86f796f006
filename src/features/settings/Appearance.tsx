import { useTranslations } from '#i18n/intl.ts';
import { languageName, uiLanguages } from '#i18n/language.ts';
import { textSizes, themes } from '#session/preferences.ts';
import { usePreferences } from '#session/useSession.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { Section } from '#ui/Section.tsx';

/** Language, brightness and size; each takes effect at once. */
export function Appearance() {
  const t = useTranslations('settings');
  const [{ language, theme, display, textSize }, change] = usePreferences();
  return (
    <Section title={t('appearance')}>
      <Segmented
        legend={t('language')}
        value={language}
        options={uiLanguages.map((value) => ({ value, label: languageName[value] }))}
        onChange={(chosen) => change({ language: chosen })}
      />
      <CheckField
        look="switch"
        label={t('largeDisplay')}
        hint={t('largeDisplayHint')}
        checked={display === 'large'}
        onChange={(large) => change({ display: large ? 'large' : 'default' })}
      />
      <Segmented
        legend={t('textSize')}
        value={String(textSize)}
        options={textSizes.map((size) => ({ value: String(size), label: t('percent', { size }) }))}
        onChange={(chosen) =>
          change({ textSize: textSizes.find((size) => String(size) === chosen) ?? textSize })
        }
      />
      <Segmented
        legend={t('theme')}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(chosen) => change({ theme: chosen })}
      />
    </Section>
  );
}

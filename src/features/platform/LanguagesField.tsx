import { useTranslations } from '#i18n/intl.ts';
import { spokenLanguages } from '#i18n/spokenLanguages.ts';
import { CheckField } from '#ui/CheckField.tsx';
import styles from './fields.module.css';
import { useNames } from './useNames.ts';

type LanguagesFieldProps = {
  readonly value: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
};

/** The languages in which people write. The one ticked first stays first: it is the default of new groups. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const t = useTranslations('platform');
  const nameOf = useNames('language');
  const tags = [...new Set<string>([...value, ...spokenLanguages])];
  return (
    <fieldset className={styles['wide']}>
      <legend className={styles['legend']}>{t('languages')}</legend>
      <p className={styles['hint']}>{t('languagesHint')}</p>
      <div className={styles['languages']}>
        {tags.map((tag) => (
          <CheckField
            key={tag}
            label={nameOf(tag)}
            checked={value.includes(tag)}
            onChange={(ticked) => onChange(ticked ? [...value, tag] : value.filter((other) => other !== tag))}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { useTranslations } from '#i18n/intl.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { countries } from './countries.ts';
import { useNames } from './useNames.ts';

type CountryFieldProps = {
  /** ISO 3166 alpha-2, or an empty string. */
  readonly value: string;
  readonly onChange: (country: string) => void;
};

/** Chooses a country by its name. */
export function CountryField({ value, onChange }: CountryFieldProps) {
  const t = useTranslations('platform');
  const nameOf = useNames('region');
  const codes = [...new Set<string>([...countries, ...(value === '' ? [] : [value])])];
  const options = [
    { value: '', label: t('noCountry') },
    ...codes.map((code) => ({ value: code, label: nameOf(code) })),
  ];
  return <SelectField label={t('country')} value={value} options={options} onChange={onChange} />;
}

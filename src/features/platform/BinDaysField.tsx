import { defaultBinDays } from '#domain/erasure/erase.ts';
import type { PlatformFields } from '#domain/platform/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { SelectField } from '#ui/SelectField.tsx';

const offered = [7, 14, defaultBinDays, 60, 90, 180, 365];

type BinDaysFieldProps = {
  readonly fields: PlatformFields;
  readonly onFields: (fields: PlatformFields) => void;
};

/** Chooses how long withdrawn records stay in the bin. A number from another version or file stays among the choices. */
export function BinDaysField({ fields, onFields }: BinDaysFieldProps) {
  const t = useTranslations('platform');
  const { binDays = defaultBinDays, ...others } = fields;
  const numbers = [...new Set([...offered, binDays])].sort((a, b) => a - b);
  const choose = (value: string) => {
    const days = Number(value);
    onFields(days === defaultBinDays ? others : { ...others, binDays: days });
  };
  return (
    <SelectField
      label={t('binDays')}
      hint={t('binDaysHint')}
      value={String(binDays)}
      options={numbers.map((days) => ({ value: String(days), label: t('binDaysValue', { days }) }))}
      onChange={choose}
    />
  );
}

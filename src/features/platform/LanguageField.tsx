import { spokenLanguages } from '#i18n/spokenLanguages.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useNames } from './useNames.ts';

type LanguageFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (language: string) => void;
};

/** Chooses one language by its name. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const nameOf = useNames('language');
  const tags = [...new Set<string>([...spokenLanguages, value])];
  return (
    <SelectField
      label={label}
      value={value}
      options={tags.map((tag) => ({ value: tag, label: nameOf(tag) }))}
      onChange={onChange}
    />
  );
}

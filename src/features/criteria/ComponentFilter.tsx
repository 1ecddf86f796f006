import { useMemo } from 'react';
import {
  type ComponentCode,
  type DimensionLetter,
  dimensionLetters,
  dimensionOf,
  isComponentCode,
} from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { type ComponentChoice, componentsInUse } from '#domain/views/criteriaList.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { Field } from '#ui/Field.tsx';
import type { FilterProps } from './Filters.tsx';

/** Filters by component: all, unclassified, a whole dimension, or one component in use, each with its count. */
export function ComponentFilter({ filter, onChange, columns }: FilterProps & { readonly columns: Columns }) {
  const t = useTranslations('criteria');
  const inUse = useMemo(() => componentsInUse(columns), [columns]);
  const choose = (value: string) => onChange({ ...filter, component: choiceOf(value) });
  return (
    <Field label={t('component')} hideLabel>
      {(control) => (
        <select {...control} value={filter.component ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('allComponents')}</option>
          <option value="unclassified">{t('unclassified')}</option>
          {dimensionLetters.map((letter) => (
            <DimensionOptions
              key={letter}
              letter={letter}
              inUse={inUse.filter(({ code }) => dimensionOf(code) === letter)}
            />
          ))}
        </select>
      )}
    </Field>
  );
}

/** Converts a value of the list into a choice; undefined for any other value. */
function choiceOf(value: string): ComponentChoice | undefined {
  if (value === 'unclassified' || isComponentCode(value)) return value;
  return dimensionLetters.find((letter) => letter === value);
}

type DimensionOptionsProps = {
  readonly letter: DimensionLetter;
  readonly inUse: readonly { readonly code: ComponentCode; readonly criteria: number }[];
};

function DimensionOptions({ letter, inUse }: DimensionOptionsProps) {
  const t = useTranslations('criteria');
  const locale = useLocale();
  const codebook = useCodebook();
  if (inUse.length === 0) return null;
  const dimension = codebook.dimension(letter);
  const name = (dimension && labelIn(dimension.label, locale)?.text) ?? '';
  const labelOf = (code: ComponentCode) => labelIn(codebook.entry(code)?.label ?? {}, locale)?.text ?? '';
  return (
    <optgroup label={`${letter} ${name}`}>
      <option value={letter}>{t('wholeDimension', { letter })}</option>
      {inUse.map(({ code, criteria }) => (
        <option key={code} value={code}>
          {t('componentOption', { code, label: labelOf(code), count: criteria })}
        </option>
      ))}
    </optgroup>
  );
}

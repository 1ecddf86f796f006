import { type ReactNode, useId } from 'react';
import { lifeUnit } from '#domain/record/entity.ts';
import { isSame } from '#domain/record/same.ts';
import styles from '#features/versions/Versions.module.css';
import { differingIn } from '#features/versions/values/differing.ts';
import { UnitValue } from '#features/versions/values/UnitValue.tsx';
import { useFieldName } from '#features/versions/values/useFieldLabel.ts';
import { WhenWhere } from '#features/versions/values/WhenWhere.tsx';
import { useTranslations } from '#i18n/intl.ts';
import type { RecordConflict, UnitConflict } from '#session/useConflicts.ts';
import { TextArea } from '#ui/TextArea.tsx';
import { type Choosing, isWritten, otherwise } from './useChoosing.ts';

type UnitChoiceProps = {
  readonly seen: RecordConflict;
  readonly conflicting: UnitConflict;
  readonly choosing: Choosing;
};

/** The name of what differs between the values; a unit with one field has that field's name. */
function useUnitName({ unit, values }: UnitConflict): string {
  const nameOf = useFieldName();
  if (unit.name === lifeUnit) return nameOf(lifeUnit);
  const differing = unit.fields.filter((field) =>
    values.some(({ value }) => !isSame(value[field], values[0]?.value[field])),
  );
  return differing.map(nameOf).join(', ');
}

/** The complete values of one unit side by side, with where and when each was written: choose one, or write another. */
export function UnitChoice({ seen, conflicting, choosing }: UnitChoiceProps) {
  const t = useTranslations('versions.choose');
  const name = useId();
  const unitName = useUnitName(conflicting);
  const { unit, values } = conflicting;
  const shown = differingIn(unit, values);
  const { picked, pick, text, write } = choosing;
  const option = (value: number | typeof otherwise, children: ReactNode) => (
    <label key={value} className={styles['option']}>
      <input
        type="radio"
        name={name}
        checked={picked(unit.name) === value}
        onChange={() => pick(unit.name, value)}
      />
      <span className={styles['value']}>{children}</span>
    </label>
  );
  return (
    <fieldset className={styles['unit']}>
      <legend>{t('legend', { unit: unitName })}</legend>
      <div className={styles['options']}>
        {values.map((entry, at) =>
          option(
            at,
            <>
              <Value unit={shown} value={entry.value} language={languageOf(seen)} />
              <span className={styles['from']}>
                {at === 0 ? <strong>{t('shown')}</strong> : null}
                <WhenWhere stamp={entry.stamp} />
              </span>
            </>,
          ),
        )}
        {isWritten(unit) ? option(otherwise, t('otherwise')) : null}
      </div>
      {picked(unit.name) === otherwise ? (
        <TextArea
          label={t('otherwiseField')}
          lang={languageOf(seen)}
          dir="auto"
          rows={4}
          value={text(unit.name)}
          onChange={(words) => write(unit.name, words)}
        />
      ) : null}
    </fieldset>
  );
}

const languageOf = ({ table, record }: RecordConflict): string | undefined =>
  table === 'criteria' ? record.language : undefined;

type ValueProps = Parameters<typeof UnitValue>[0];

function Value(props: ValueProps) {
  const t = useTranslations('versions.choose');
  if (props.unit.name !== lifeUnit) return <UnitValue {...props} />;
  return <span>{t(props.value['deleted'] === true ? 'withdrawIt' : 'keepIt')}</span>;
}

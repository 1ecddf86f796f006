import type { PlatformFields } from '#domain/platform/edit.ts';
import { type PlatformKind, platformKinds } from '#domain/platform/platform.ts';
import { useTranslations } from '#i18n/intl.ts';
import { DateField } from '#ui/DateField.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { BinDaysField } from './BinDaysField.tsx';
import { CountryField } from './CountryField.tsx';
import { FreeQuestionFields } from './FreeQuestionFields.tsx';
import styles from './fields.module.css';
import { LanguagesField } from './LanguagesField.tsx';
import { ParentField } from './ParentField.tsx';
import { withDate } from './withDate.ts';

type PlatformFieldsetProps = {
  readonly fields: PlatformFields;
  readonly onFields: (fields: PlatformFields) => void;
};

/** Who runs the process, where, in which languages, and how long the words are kept. */
export function PlatformFieldset({ fields, onFields }: PlatformFieldsetProps) {
  const t = useTranslations('platform');
  const change = (changed: Partial<PlatformFields>) => onFields({ ...fields, ...changed });
  const kinds = platformKinds.map((kind) => ({
    value: kind,
    label: t(`kinds.${kind}`),
    hint: t(`kindHints.${kind}`),
  }));
  return (
    <div className={styles['fields']}>
      <TextField
        label={t('platformName')}
        value={fields.name}
        onChange={(name) => change({ name })}
        required
      />
      <div className={styles['wide']}>
        <RadioCards<PlatformKind>
          legend={t('kind')}
          value={fields.kind}
          options={kinds}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <TextField
        label={t('territory')}
        hint={t('territoryHint')}
        value={fields.territory}
        onChange={(territory) => change({ territory })}
      />
      <CountryField value={fields.country} onChange={(country) => change({ country })} />
      <div className={styles['wide']}>
        <TextArea
          label={t('description')}
          hint={t('descriptionHint')}
          value={fields.description}
          onChange={(description) => change({ description })}
        />
      </div>
      <ParentField fields={fields} onFields={onFields} />
      <DateField
        label={t('retentionDate')}
        hint={t('retentionHint')}
        value={fields.retentionDate ?? ''}
        onChange={(day) => onFields(withDate(fields, 'retentionDate', day))}
      />
      <BinDaysField fields={fields} onFields={onFields} />
      <LanguagesField value={fields.languages} onChange={(languages) => change({ languages })} />
      <div className={styles['wide']}>
        <FreeQuestionFields fields={fields} onFields={onFields} />
      </div>
    </div>
  );
}

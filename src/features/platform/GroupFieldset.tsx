import { type GroupFields, initialsLimit } from '#domain/group/edit.ts';
import { type Cycle, cycles, type SizeBand, sizeBands } from '#domain/group/group.ts';
import { useTranslations } from '#i18n/intl.ts';
import { DateField } from '#ui/DateField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './fields.module.css';
import { LanguageField } from './LanguageField.tsx';
import { withDate } from './withDate.ts';

type GroupFieldsetProps = {
  readonly fields: GroupFields;
  readonly onChange: (changed: Partial<GroupFields>) => void;
  readonly onFields: (fields: GroupFields) => void;
};

/** Who met, when, where, in which language. */
export function GroupFieldset({ fields, onChange, onFields }: GroupFieldsetProps) {
  const t = useTranslations('platform');
  const cycleOptions = cycles.map((cycle) => ({ value: String(cycle), label: t(`cycles.cycle${cycle}`) }));
  const sizeOptions = sizeBands.map((band) => ({ value: band, label: t(`size.${band}`) }));
  return (
    <div className={styles['fields']}>
      <TextField
        label={t('groupName')}
        hint={t('groupNameHint')}
        value={fields.name}
        onChange={(name) => onChange({ name })}
        required
      />
      <TextField
        label={t('profile')}
        hint={t('profileHint')}
        value={fields.profile}
        onChange={(profile) => onChange({ profile })}
      />
      <DateField
        label={t('meetingDate')}
        value={fields.meetingDate ?? ''}
        onChange={(day) => onFields(withDate(fields, 'meetingDate', day))}
      />
      <TextField label={t('place')} value={fields.place} onChange={(place) => onChange({ place })} />
      <SelectField<SizeBand>
        label={t('sizeBand')}
        hint={t('sizeBandHint')}
        value={fields.sizeBand}
        options={sizeOptions}
        onChange={(sizeBand) => onChange({ sizeBand })}
      />
      <div className={styles['wide']}>
        <SelectField
          label={t('cycle')}
          value={String(fields.cycle)}
          options={cycleOptions}
          onChange={(cycle) => onChange({ cycle: Number(cycle) as Cycle })}
        />
      </div>
      <LanguageField
        label={t('language')}
        value={fields.language}
        onChange={(language) => onChange({ language })}
      />
      <TextField
        label={t('facilitators')}
        hint={t('facilitatorsHint')}
        maxLength={initialsLimit}
        value={fields.facilitators}
        onChange={(facilitators) => onChange({ facilitators })}
      />
    </div>
  );
}

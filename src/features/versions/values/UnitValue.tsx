import type { Unit } from '#domain/record/entity.ts';
import styles from '#features/versions/Versions.module.css';
import { useTranslations } from '#i18n/intl.ts';
import { useFieldLabel, useFieldName } from './useFieldLabel.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that contain a person's text: shown complete and in the typography of participants' words. */
const written: ReadonlySet<string> = new Set([
  'text',
  'original',
  'name',
  'profile',
  'place',
  'description',
  'territory',
  'facilitators',
  'memo',
  'wording',
  'freeQuestion',
  'translation',
  'joinedTo',
  'criterionId',
]);

type UnitValueProps = {
  readonly unit: Unit;
  readonly value: Fields;
  /** The language of the words, when the value itself does not say it. */
  readonly language?: string | undefined;
};

const languageOf = (field: string, value: Fields, language: string | undefined): string | undefined => {
  const said =
    field === 'translation' ? (value['translation'] as Fields | undefined)?.['language'] : undefined;
  const own = field === 'text' || field === 'original' ? (value['language'] ?? language) : undefined;
  return (said ?? own) as string | undefined;
};

/** One value of a unit: its first field, and below it the fields that belong to it. */
export function UnitValue({ unit, value, language }: UnitValueProps) {
  const nameOf = useFieldName();
  const say = useFieldLabel();
  const [first = unit.name, ...others] = unit.fields;
  return (
    <>
      <FieldLabel field={first} value={value} language={language} />
      {others
        .map((field) => ({ field, said: say(field, value[field]) }))
        .filter(({ said }) => said !== '')
        .map(({ field }) => (
          <span key={field} className={styles['beside']}>
            <span className={styles['quiet']}>{nameOf(field)} </span>
            <FieldLabel field={field} value={value} language={language} />
          </span>
        ))}
    </>
  );
}

type FieldWordsProps = Pick<UnitValueProps, 'value' | 'language'> & { readonly field: string };

function FieldLabel({ field, value, language }: FieldWordsProps) {
  const t = useTranslations('versions');
  const said = useFieldLabel()(field, value[field]);
  if (said === '') return <span className={styles['quiet']}>{t('nothing')}</span>;
  if (!written.has(field)) return <span>{said}</span>;
  return (
    <span lang={languageOf(field, value, language)} dir="auto" className={styles['words']}>
      {said}
    </span>
  );
}

import { type CriteriaSort, isSortColumn, sortColumns } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './Filters.module.css';

type SortChoiceProps = {
  readonly sort: CriteriaSort | undefined;
  readonly onChange: (sort: CriteriaSort | undefined) => void;
};

/** Sorting without column headers: on a phone, and for the columns that a portrait tablet shows below the text. */
export function SortChoice({ sort, onChange }: SortChoiceProps) {
  const t = useTranslations('criteria');
  const options = [
    { value: '', label: t('ownOrder') },
    ...sortColumns.flatMap((column) => [
      { value: column, label: t(`sort.${column}`) },
      { value: `${column} down`, label: t(`sortDown.${column}`) },
    ]),
  ];
  const choose = (value: string) => {
    const [column = '', down] = value.split(' ');
    onChange(isSortColumn(column) ? { column, descending: down !== undefined } : undefined);
  };
  const value = sort === undefined ? '' : sort.descending ? `${sort.column} down` : sort.column;
  return (
    <div className={styles['sortChoice']}>
      <SelectField hideLabel label={t('sortBy')} value={value} options={options} onChange={choose} />
    </div>
  );
}

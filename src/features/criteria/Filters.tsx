import type { Columns } from '#domain/statistics/columns.ts';
import type { CriteriaFilter, CriteriaSort } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupFilter } from '#pieces/GroupPicker.tsx';
import { QuestionFilter } from '#pieces/QuestionPicker.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { ComponentFilter } from './ComponentFilter.tsx';
import styles from './Filters.module.css';
import { SortChoice } from './SortChoice.tsx';

export type FilterProps = {
  readonly filter: CriteriaFilter;
  readonly onChange: (filter: CriteriaFilter) => void;
};

type FiltersProps = FilterProps & {
  readonly columns: Columns;
  readonly sort: CriteriaSort | undefined;
  readonly onSort: (sort: CriteriaSort | undefined) => void;
};

/** The filters of the list: words, question, group, component. Changing one keeps the others. */
export function Filters({ filter, onChange, columns, sort, onSort }: FiltersProps) {
  const t = useTranslations('criteria');
  return (
    <div className={styles['filters']} data-noprint>
      <QuestionFilter
        hideLabel
        value={filter.question}
        onChange={(question) => onChange({ ...filter, question })}
      />
      <div className={styles['search']}>
        <SearchField
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={filter.text ?? ''}
          onChange={(text) => onChange({ ...filter, text })}
        />
      </div>
      <div className={styles['selects']}>
        <GroupFilter
          hideLabel
          all={t('allGroups')}
          value={filter.groupId}
          onChange={(groupId) => onChange({ ...filter, groupId })}
        />
        <ComponentFilter filter={filter} onChange={onChange} columns={columns} />
        <SortChoice sort={sort} onChange={onSort} />
      </div>
    </div>
  );
}

import type { CriteriaFilter, CriteriaRow, CriteriaSort } from '#domain/criteriaList.ts';
import { type Question, questions } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useDesk.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { ComponentFilter } from './ComponentFilter.tsx';
import styles from './Filters.module.css';
import { SortChoice } from './SortChoice.tsx';

export type FilterProps = {
  readonly filter: CriteriaFilter;
  readonly onChange: (filter: CriteriaFilter) => void;
};

type FiltersProps = FilterProps & {
  readonly rows: readonly CriteriaRow[];
  readonly sort: CriteriaSort | undefined;
  readonly onSort: (sort: CriteriaSort | undefined) => void;
};

/** What narrows the list: words, question, group, component. Each keeps the others. */
export function Filters({ filter, onChange, rows, sort, onSort }: FiltersProps) {
  const t = useTranslations('criteria');
  return (
    <div className={styles['filters']} data-noprint>
      <QuestionFilter filter={filter} onChange={onChange} />
      <div className={styles['search']}>
        <SearchField
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={filter.text ?? ''}
          onChange={(text) => onChange({ ...filter, text })}
        />
      </div>
      <div className={styles['selects']}>
        <GroupFilter filter={filter} onChange={onChange} />
        <ComponentFilter filter={filter} onChange={onChange} rows={rows} />
        <SortChoice sort={sort} onChange={onSort} />
      </div>
    </div>
  );
}

const anyQuestion = 'all';

function QuestionFilter({ filter, onChange }: FilterProps) {
  const t = useTranslations('criteria');
  const common = useTranslations('common');
  const choose = (value: Question | typeof anyQuestion) =>
    onChange({ ...filter, question: value === anyQuestion ? undefined : value });
  return (
    <div className={styles['questionFilter']}>
      <Segmented
        legend={t('question')}
        hideLegend
        value={filter.question ?? anyQuestion}
        onChange={choose}
        options={[
          { value: anyQuestion, label: t('allQuestions') },
          ...questions.map((value) => ({
            value,
            label: common(`question.${value}`),
            sign: <QuestionSign question={value} />,
          })),
        ]}
      />
    </div>
  );
}

function GroupFilter({ filter, onChange }: FilterProps) {
  const t = useTranslations('criteria');
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2 && filter.groupId === undefined) return null;
  const options = [
    { value: '', label: t('allGroups') },
    ...groups.map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  const choose = (value: string) =>
    onChange({ ...filter, groupId: groups.find(({ id }) => id === value)?.id });
  return (
    <SelectField
      hideLabel
      label={t('group')}
      value={filter.groupId ?? ''}
      options={options}
      onChange={choose}
    />
  );
}

import { isSortColumn } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { DownIcon, UpIcon } from '#ui/icons.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Criteria.module.css';
import type { CriteriaTableHeader } from './columns.tsx';
import { roles } from './roles.ts';

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The column headers: they stay in view while the list scrolls, and a touch sorts by the column. */
export function Heads({ headers }: { readonly headers: readonly CriteriaTableHeader[] }) {
  return (
    <thead {...roles.rowgroup} className={styles['heads']}>
      <tr {...roles.row} aria-rowindex={1} className={styles['line']}>
        {headers.map((header) => (
          <Head key={header.id} header={header} />
        ))}
      </tr>
    </thead>
  );
}

function Head({ header }: { readonly header: CriteriaTableHeader }) {
  const t = useTranslations('criteria');
  const { id } = header.column;
  const sorted = header.column.getIsSorted();
  if (!isSortColumn(id)) {
    return (
      <th {...roles.columnheader} data-column={id}>
        <VisuallyHidden>{t('more')}</VisuallyHidden>
      </th>
    );
  }
  return (
    <th {...roles.columnheader} data-column={id} aria-sort={sorted === false ? 'none' : ariaSort[sorted]}>
      <button
        type="button"
        className={styles['head']}
        title={t('sortWith', { column: t(`column.${id}`) })}
        onClick={header.column.getToggleSortingHandler()}
      >
        {id === 'question' ? <Signs /> : <span>{t(`column.${id}`)}</span>}
        <span className={styles['arrow']} data-sorted={sorted || undefined}>
          {sorted === 'desc' ? <DownIcon size={1} /> : <UpIcon size={1} />}
        </span>
      </button>
    </th>
  );
}

/** The column is only as wide as a sign, so its header shows the three signs; its name is for screen readers. */
function Signs() {
  const questions = useQuestions();
  const t = useTranslations('criteria');
  return (
    <span className={styles['signs']}>
      {questions.map((question) => (
        <QuestionSign key={question} question={question} size={0.7} />
      ))}
      <VisuallyHidden>{t('column.question')}</VisuallyHidden>
    </span>
  );
}

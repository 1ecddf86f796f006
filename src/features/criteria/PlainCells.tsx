import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useFormatter, useTranslations } from '#i18n/intl.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { MoreIcon } from '#ui/icons.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Criteria.module.css';
import { useTableActs } from './editing.ts';

type CellProps = { readonly row: CriteriaRow };

export function QuestionCell({ row }: CellProps) {
  const questionName = useQuestionName();
  const { question } = row.criterion;
  return (
    <span className={styles['sign']} data-question={question} title={questionName(question)}>
      <QuestionSign question={question} label={questionName(question)} size={1.1} />
    </span>
  );
}

export function GroupCell({ row }: CellProps) {
  return (
    <span className={styles['quiet']} dir="auto">
      {row.group.name}
    </span>
  );
}

export function DayCell({ row }: CellProps) {
  const t = useTranslations('criteria');
  const format = useFormatter();
  if (row.day === '') {
    return (
      <span className={styles['quiet']} role="img" aria-label={t('noDay')} title={t('noDay')}>
        –
      </span>
    );
  }
  return (
    <time className={styles['quiet']} dateTime={row.day}>
      {format.dateTime(new Date(`${row.day}T12:00:00Z`), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      })}
    </time>
  );
}

export function MoreCell({ row }: CellProps) {
  const t = useTranslations('criteria');
  const { openMore } = useTableActs();
  return (
    <IconButton
      label={t('more')}
      icon={<MoreIcon />}
      data-cell="more"
      aria-haspopup="dialog"
      onClick={() => openMore(row)}
    />
  );
}

import { questions } from '#domain/question.ts';
import type { IncomingGroup } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Preview.module.css';

/** What comes in, by group and question. Groups that receive nothing are left out. */
export function GroupsTable({ groups }: { readonly groups: readonly IncomingGroup[] }) {
  const t = useTranslations('transfer');
  const common = useTranslations('common');
  const rows = groups.filter(({ total }) => total > 0);
  if (rows.length === 0) return null;
  const columns: Column<IncomingGroup>[] = [
    {
      id: 'group',
      header: t('group'),
      cell: ({ name, isNew }) => (
        <span className={styles['group']}>
          <bdi>{name}</bdi> {isNew ? <span className={styles['new']}>{t('newGroup')}</span> : null}
        </span>
      ),
    },
    ...questions.map((question) => ({
      id: question,
      header: (
        <>
          <QuestionSign question={question} />{' '}
          <span className={styles['asked']}>{common(`question.${question}`)}</span>
        </>
      ),
      cell: ({ incoming }: IncomingGroup) => incoming[question],
      numeric: true,
    })),
    { id: 'total', header: t('total'), cell: ({ total }) => total, numeric: true },
  ];
  return <DataTable caption={t('groupsCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

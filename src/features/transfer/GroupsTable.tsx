import { questionOrder } from '#domain/platform/freeQuestion.ts';
import type { Question } from '#domain/platform/question.ts';
import type { ImportPreview, IncomingGroup } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { HiddenOnPhone } from '#ui/HiddenOnPhone.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './Preview.module.css';

/** The questions to show: a file may bring answers to a fourth question that the platform does not show yet. */
const questionsIn = (
  rows: readonly IncomingGroup[],
  shown: readonly Question[],
  platform: ImportPreview['platform'],
): readonly Question[] =>
  shown.includes('FREE') || rows.every(({ incoming }) => incoming.FREE === 0)
    ? shown
    : questionOrder({ ...(platform.freeQuestion && { freeQuestion: platform.freeQuestion }) });

type GroupsTableProps = { readonly preview: ImportPreview };

/** What is imported, by group and question. Groups that receive nothing are left out. */
export function GroupsTable({ preview: { groups, platform } }: GroupsTableProps) {
  const questionName = useQuestionName(platform.freeQuestion);
  const shown = useQuestions();
  const t = useTranslations('transfer');
  const rows = groups.filter(({ total }) => total > 0);
  if (rows.length === 0) return null;
  const questions = questionsIn(rows, shown, platform);
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
          <QuestionSign question={question} /> <HiddenOnPhone>{questionName(question)}</HiddenOnPhone>
        </>
      ),
      cell: ({ incoming }: IncomingGroup) => incoming[question],
      numeric: true,
    })),
    { id: 'total', header: t('total'), cell: ({ total }) => total, numeric: true },
  ];
  return <DataTable caption={t('groupsCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

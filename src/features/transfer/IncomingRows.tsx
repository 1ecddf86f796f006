import { type IncomingCriterion, incomingCriteria } from '#exchange/plan/incoming.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import { CodeTag } from '#ui/CodeTag.tsx';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { QuestionTag } from '#ui/QuestionTag.tsx';
import styles from './Preview.module.css';

const rowsShown = 200;

/** The criteria to import, in a closed list that opens with one touch. */
export function IncomingRows({ preview }: { readonly preview: ImportPreview }) {
  const questionName = useQuestionName(preview.platform.freeQuestion);
  const t = useTranslations('transfer');
  const common = useTranslations('common');
  const rows = incomingCriteria(preview, rowsShown);
  if (rows.length === 0) return null;
  const columns: Column<IncomingCriterion>[] = [
    {
      id: 'words',
      header: t('words'),
      cell: ({ criterion }) => (
        <span className={styles['words']} lang={criterion.language} dir="auto">
          {criterion.text}
        </span>
      ),
    },
    {
      id: 'question',
      header: t('question'),
      cell: ({ criterion: { question } }) => (
        <QuestionTag question={question}>{questionName(question)}</QuestionTag>
      ),
    },
    {
      id: 'expressions',
      header: t('expressions'),
      cell: ({ criterion }) => criterion.expressions,
      numeric: true,
    },
    {
      id: 'component',
      header: t('component'),
      cell: ({ component }) =>
        component === undefined ? common('unclassified') : <CodeTag code={component} />,
    },
  ];
  return (
    <Disclosure summary={t('rowsTitle')}>
      <DataTable
        caption={t('rowsCaption', { shown: rows.length, count: preview.plan.act.count })}
        columns={columns}
        rows={rows}
        rowKey={({ criterion }) => criterion.id}
      />
    </Disclosure>
  );
}

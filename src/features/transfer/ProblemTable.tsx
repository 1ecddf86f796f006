import { type FileProblem, rowOf } from '#exchange/fileProblem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { firstOf } from './firstOf.ts';
import styles from './Preview.module.css';
import { useFileProblemMessages } from './useFileProblemMessages.ts';

type ProblemTableProps = {
  readonly severity: 'refused' | 'odd';
  readonly problems: readonly FileProblem[];
};

/** What stands in a row that is left out. */
const contentOf = (problem: FileProblem) =>
  'words' in problem ? (
    <bdi className={styles['rowContent']} translate="no">
      {problem.words}
    </bdi>
  ) : null;

/** Readings that a person has to decide about: they are shown at once. */
const isDoubtful = ({ type }: FileProblem): boolean => type === 'DoubtfulNumber';

const rowsShown = 100;
/** With more rows than this, the open table would push the button out of sight. */
const openUpTo = 8;

/**
 * The problems, row by row. A few refused rows are shown at once; many of them, or rows that only need a check, are in
 * a closed table that opens with one touch.
 */
export function ProblemTable({ severity, problems }: ProblemTableProps) {
  const t = useTranslations('transfer');
  const words = useFileProblemMessages();
  if (problems.length === 0) return null;
  const { shown, rest } = firstOf(problems, rowsShown);
  const columns: Column<FileProblem>[] = [
    { id: 'row', header: t('row'), cell: rowOf },
    { id: 'seen', header: t('seen'), cell: (problem) => <bdi>{words(problem)}</bdi> },
    ...(severity === 'refused' ? [{ id: 'words', header: t('rowContent'), cell: contentOf }] : []),
  ];
  return (
    <Disclosure
      summary={t(severity === 'refused' ? 'refusedTitle' : 'oddTitle', { count: problems.length })}
      open={problems.length <= openUpTo && (severity === 'refused' || problems.some(isDoubtful))}
    >
      <DataTable
        caption={t(severity === 'refused' ? 'refusedLead' : 'oddLead')}
        columns={columns}
        rows={shown}
        rowKey={(problem) => `${rowOf(problem)} ${problem.type} ${words(problem)}`}
      />
      {rest === 0 ? null : <p>{t('andMore', { count: rest })}</p>}
    </Disclosure>
  );
}

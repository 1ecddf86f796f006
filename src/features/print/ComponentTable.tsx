import type { ReactNode } from 'react';
import { shortNumber } from '#domain/criterion/shortNumber.ts';
import {
  fullerCode,
  type QuestionBlock,
  type ReportCriterion,
  type TextBlock,
} from '#domain/report/report.ts';
import type { Line } from '#domain/statistics/tally.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CriterionWords } from '#pieces/CriterionWords.tsx';
import { useQuestionName } from '#session/useQuestions.ts';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { PrintedMarks } from './PrintedMarks.tsx';
import { PrintedText } from './PrintedText.tsx';
import styles from './Sheet.module.css';

type ComponentTableProps = {
  readonly name: ReactNode;
  readonly line: Line;
  readonly longest: number;
  readonly blocks: readonly QuestionBlock[];
  readonly texts: readonly TextBlock[];
  /** Whether each criterion has its number. */
  readonly numbers: boolean;
  readonly manyGroups: boolean;
};

type CriterionRowProps = {
  readonly row: ReportCriterion;
  readonly isFirst: boolean;
  readonly numbers: boolean;
  readonly manyGroups: boolean;
};

function CriterionRow({ row, isFirst, numbers, manyGroups }: CriterionRowProps) {
  const questionName = useQuestionName();
  const t = useTranslations('print');
  const { criterion, group } = row;
  const number = numbers ? shortNumber(criterion.id) : undefined;
  const aside = [fullerCode(row), manyGroups ? group.name : undefined, number].filter(
    (part) => part !== undefined,
  );
  return (
    <tr data-question={criterion.question} data-first={isFirst || undefined}>
      <td className={styles['sign']}>
        <QuestionSign question={criterion.question} label={questionName(criterion.question)} />
      </td>
      <td>
        <CriterionWords criterion={criterion} />
        {aside.length === 0 ? null : <span className={styles['aside']}> {aside.join(' · ')}</span>}
      </td>
      <td className={styles['times']}>
        {criterion.expressions === 1 ? null : t('times', { count: criterion.expressions })}
      </td>
    </tr>
  );
}

/**
 * One component as a table, because printers repeat only a table's head on the next page. A short table is never split
 * across pages; a row never is.
 */
export function ComponentTable(props: ComponentTableProps) {
  const { name, line, longest, blocks, texts, numbers, manyGroups } = props;
  return (
    <table className={styles['component']} data-short={isShort(blocks, texts) || undefined}>
      <thead>
        <tr>
          <th className={styles['name']} colSpan={3} scope="colgroup">
            {name}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colSpan={3}>
            <PrintedMarks line={line} longest={longest} manyGroups={manyGroups} />
          </td>
        </tr>
        {texts.map((text) => (
          <tr key={text.synthesis.id}>
            <td colSpan={3}>
              <PrintedText block={text} />
            </td>
          </tr>
        ))}
        {blocks.flatMap((block) =>
          block.criteria.map((row, place) => (
            <CriterionRow
              key={row.criterion.id}
              row={row}
              isFirst={place === 0}
              numbers={numbers}
              manyGroups={manyGroups}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

/** Letters on one printed line, and lines that fit in less than half a page: a shorter table is never split. */
const lineLength = 85;
const mostLines = 22;

const linesOf = (text: string): number =>
  text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / lineLength), 0);

function isShort(blocks: readonly QuestionBlock[], texts: readonly TextBlock[]): boolean {
  let lines = 2;
  for (const { synthesis } of texts) lines += 1 + linesOf(synthesis.text);
  for (const { criteria } of blocks) {
    for (const { criterion } of criteria) {
      lines += linesOf(criterion.text);
      if (lines > mostLines) return false;
    }
  }
  return lines <= mostLines;
}

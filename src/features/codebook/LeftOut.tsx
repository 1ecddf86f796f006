import type { CodebookListProblem } from '#exchange/codebookList/codebookListProblem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import styles from './Codebook.module.css';

const lineCount = (problems: readonly CodebookListProblem[]): number =>
  problems.reduce((sum, problem) => sum + ('count' in problem ? problem.count : 1), 0);

/** How many unreadable lines of a list are shown: enough to find the mistake. The total is shown too. */
const shownLines = 50;

export function LeftOut({ problems }: { readonly problems: readonly CodebookListProblem[] }) {
  const t = useTranslations('codebook');
  const words = useListProblemMessage();
  return (
    <Disclosure summary={t('leftOut', { count: lineCount(problems) })} open>
      <ul className={styles['leftOut']}>
        {problems.slice(0, shownLines).map((problem) => (
          <li key={`${problem.line} ${problem.type}`}>
            <Place problem={problem} />
            <span dir="auto">{words(problem)}</span>
          </li>
        ))}
      </ul>
      {problems.length > shownLines ? <p>{t('leftOutMore', { count: shownLines })}</p> : null}
    </Disclosure>
  );
}

function Place({ problem }: { readonly problem: CodebookListProblem }) {
  const t = useTranslations('codebook');
  const { line } = problem;
  if (line === 0) return null;
  const lastLine = 'lastLine' in problem ? problem.lastLine : line;
  const words = lastLine === line ? t('line', { line }) : t('lines', { first: line, last: lastLine });
  return <strong>{words} </strong>;
}

/** The message for each problem: what is wrong with the line, and what a correct one looks like. */
function useListProblemMessage(): (problem: CodebookListProblem) => string {
  const t = useTranslations('codebook');
  return (problem) => {
    switch (problem.type) {
      case 'MalformedCode':
        return problem.text === '' ? t('problem.NoCode') : t('problem.MalformedCode', { text: problem.text });
      case 'DeeperCode':
        return t('problem.DeeperCode', { text: problem.text });
      case 'EmptyLabel':
        return t('problem.EmptyLabel', { code: problem.code });
      case 'DuplicateCode':
        return t('problem.DuplicateCode', { code: problem.code, line: problem.firstLine });
      case 'LabelTooLong':
        return t('problem.LabelTooLong', { code: problem.code, limit: problem.limit });
      case 'UnclosedQuote':
        return t('problem.UnclosedQuote');
      case 'ListTooLong':
        return t('problem.ListTooLong', { limit: problem.limit });
      case 'TwoCodes':
        return t('problem.TwoCodes', { first: problem.first, second: problem.second });
      case 'TextWithoutCode':
        return t('problem.TextWithoutCode', {
          text: problem.text,
          after: problem.after,
          before: problem.before,
        });
      case 'TextAround':
        return t(`problem.TextAround.${problem.side}`, { text: problem.text });
    }
  };
}

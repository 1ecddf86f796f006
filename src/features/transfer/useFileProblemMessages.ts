import type { FileProblem } from '#exchange/fileProblem.ts';
import { megabyteLimit } from '#exchange/limits.ts';
import { useDayLabel } from '#i18n/dates.ts';
import type { transfer } from '#i18n/fr/transfer.ts';
import { useTranslations } from '#i18n/intl.ts';

/** A problem without a message does not compile. */
const sentenceOf = (problem: FileProblem): keyof (typeof transfer)['problem'] => problem.type;

// Checking thirty messages against all their arguments at once takes the compiler minutes; a test formats each one
// instead.
type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

type Values = Record<string, string | number>;

const isValue = (entry: readonly [string, unknown]): entry is readonly [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

/** Returns the message for each problem that reading a file may find. */
export function useFileProblemMessages(): (problem: FileProblem) => string {
  const t = useTranslations('transfer');
  const dayLabel = useDayLabel();
  const say = t as unknown as Say;
  return (problem) => {
    const values: Values = Object.fromEntries(Object.entries(problem).filter(isValue));
    if (problem.type === 'ExtraColumns') values['names'] = problem.names.join(', ');
    if (problem.type === 'DatesReadAs') values['day'] = dayLabel(problem.day);
    if (problem.type === 'FileTooLarge') values['limit'] = megabyteLimit;
    if ('table' in problem) values['table'] = say(`table.${problem.table}`, {});
    return say(`problem.${sentenceOf(problem)}`, values);
  };
}

import { printFullCode } from '#domain/codebook/componentCode.ts';
import { type FileNote, type FileProblem, rowOf } from '#exchange/fileProblem.ts';
import type { DecidedRow, Outcome } from './decide.ts';
import type { MeantGroup } from './identifyGroups.ts';
import { isOwnLabel } from './match.ts';
import {
  type Difference,
  type ImportPreview,
  type Incoming,
  type IncomingGroup,
  totalOf,
} from './preview.ts';
import type { ImportRequest } from './request.ts';

const byRow = (a: FileProblem, b: FileProblem): number => (rowOf(a) ?? 0) - (rowOf(b) ?? 0);

const comesIn = ({ outcome }: DecidedRow): boolean => outcome === 'fresh' || outcome === 'revived';

const countOf = (rows: readonly DecidedRow[], wanted: Outcome): number =>
  rows.filter(({ outcome }) => outcome === wanted).length;

/** The groups that the file's rows mean, in the order of the file, each with the criteria that come into it. */
function incomingGroups(rows: readonly DecidedRow[]): readonly IncomingGroup[] {
  const byGroup = new Map<string, { readonly group: MeantGroup; readonly incoming: Incoming }>();
  for (const row of rows) {
    const { group, question } = row.matched;
    // A group that is not here is not made for rows that stay erased.
    if (row.outcome === 'erased' && group.made !== undefined) continue;
    const { incoming } = byGroup.get(group.id) ?? { incoming: { WB: 0, IB: 0, ACT: 0, FREE: 0 } };
    if (comesIn(row)) incoming[question] += 1;
    byGroup.set(group.id, { group, incoming });
  }
  return [...byGroup.values()].map(({ group: { id, name, isNew }, incoming }) => ({
    id,
    name,
    isNew,
    incoming,
    total: totalOf(incoming),
  }));
}

/** Codes that are not in the codebook, each reported with its row. */
const unlistedCodes = ({ codebook }: ImportRequest, rows: readonly DecidedRow[]): readonly FileProblem[] =>
  rows.flatMap(
    ({
      matched: {
        row: { row, codings },
      },
    }) =>
      codings
        .filter(({ code }) => codebook.entry(code.component) === undefined)
        .map(({ code }) => ({ row, type: 'UnlistedCode', code: code.component }) as const),
  );

/** Labels that the codebook does not know, each reported with its row: they are kept as memos. */
const otherLabels = (request: ImportRequest, rows: readonly DecidedRow[]): readonly FileProblem[] =>
  rows.flatMap(({ matched: { row } }) =>
    row.codings.flatMap((coding) => {
      const { labelled: text, code } = coding;
      if (text === undefined || isOwnLabel(request, coding)) return [];
      return [{ row: row.row, type: 'CodePartlyRead', text, code: printFullCode(code) } as const];
    }),
  );

/** Reports that answers to a fourth question come into a platform that has none. */
function freeNotes({ target }: ImportRequest, rows: readonly DecidedRow[]): readonly FileNote[] {
  const { index } = target;
  const ofFile = target.kind === 'new' ? target.platform.details?.freeQuestion : undefined;
  const isKnown = ofFile !== undefined || index?.platform?.freeQuestion !== undefined;
  const count = rows.filter((row) => row.matched.question === 'FREE' && comesIn(row)).length;
  const isShown = isKnown || index?.questions().includes('FREE');
  return count === 0 || isShown ? [] : [{ type: 'FreeQuestionShown', count }];
}

const differences = (rows: readonly DecidedRow[]): readonly Difference[] =>
  rows
    .filter(({ outcome }) => outcome === 'differing')
    .map(({ matched: { row }, fields, here }) => ({ row: row.row, fields, here, inFile: row.text }));

type ImportReport = Omit<ImportPreview, 'plan' | 'platform' | 'coming'> & {
  /** Number of criteria that the import changes in any way. */
  readonly touched: number;
};

/** What a person is told about the decisions. `extra`: problems that were found before, and notes about the file. */
export function reportOf(
  request: ImportRequest,
  rows: readonly DecidedRow[],
  extra: { readonly problems: readonly FileProblem[]; readonly notes: readonly FileNote[] },
): ImportReport {
  const fresh = countOf(rows, 'fresh');
  const revived = countOf(rows, 'revived');
  const completed = countOf(rows, 'completed');
  const own = [...unlistedCodes(request, rows), ...otherLabels(request, rows), ...freeNotes(request, rows)];
  return {
    groups: incomingGroups(rows),
    fresh,
    revived,
    unchanged: countOf(rows, 'unchanged'),
    completed,
    updated: 0,
    conflicting: 0,
    erased: countOf(rows, 'erased'),
    erasing: 0,
    erasingLive: 0,
    differing: differences(rows),
    problems: [...extra.problems, ...own, ...extra.notes].sort(byRow),
    touched: fresh + revived + completed + rows.filter(({ isReplaced }) => isReplaced).length,
  };
}

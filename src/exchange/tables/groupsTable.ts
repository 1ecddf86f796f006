import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { type Question, questions } from '#domain/platform/question.ts';
import { type Counts, noCounts } from '#domain/statistics/counts.ts';
import type { Tally } from '#domain/statistics/tally.ts';
import { type Column, column, columnFor, type Table, tableOf } from './column.ts';
import {
  cycleColumn,
  groupNameColumns,
  groupTableColumns,
  platformColumn,
  profileColumn,
} from './groupColumns.ts';
import { isSmallInGroup } from './smallNumbers.ts';
import type { TableSource } from './source.ts';

type GroupRow = { readonly group: Group; readonly platform: Platform; readonly tally: Tally };

const countsIn = ({ tally }: GroupRow, question?: Question): Counts =>
  question === undefined ? tally.counts : tally.byQuestion[question];

const unclassifiedIn = ({ tally: { unclassified } }: GroupRow, question: Question): Counts =>
  unclassified.byQuestion[question] ?? noCounts;

const perQuestion = (question: Question): readonly Column<GroupRow>[] => [
  columnFor(question, 'n_criteria', 'whole', (row) => countsIn(row, question).criteria, {
    unit: 'criteria',
    isSmall: (row) => isSmallInGroup(countsIn(row, question)),
  }),
  columnFor(question, 'n_expressions', 'whole', (row) => countsIn(row, question).expressions, {
    unit: 'expressions',
    isSmall: (row) => isSmallInGroup(countsIn(row, question)),
  }),
  columnFor(question, 'n_unclassified', 'whole', (row) => unclassifiedIn(row, question).criteria, {
    unit: 'criteria',
    isSmall: (row) => isSmallInGroup(unclassifiedIn(row, question)),
  }),
];

const columns: readonly Column<GroupRow>[] = [
  ...groupNameColumns,
  platformColumn,
  profileColumn,
  groupTableColumns.sizeBandColumn,
  cycleColumn,
  groupTableColumns.meetingDateColumn,
  column('place', 'text', ({ group }) => group.place, { missing: 'notKnown' }),
  column('language', 'text', ({ group }) => group.language),
  column('n_criteria', 'whole', (row) => countsIn(row).criteria, {
    unit: 'criteria',
    isSmall: (row) => isSmallInGroup(countsIn(row)),
  }),
  column('n_expressions', 'whole', (row) => countsIn(row).expressions, {
    unit: 'expressions',
    isSmall: (row) => isSmallInGroup(countsIn(row)),
  }),
  column('n_unclassified', 'whole', ({ tally }) => tally.unclassified.counts.criteria, {
    unit: 'criteria',
    rule: 'unclassified',
    isSmall: ({ tally }) => isSmallInGroup(tally.unclassified.counts),
  }),
  ...questions.flatMap(perQuestion),
];

/** A row for each group, also one without criteria. */
export function groupsTable({ platform, statistics }: TableSource): Table {
  const rows = statistics.columns.groupRecords.map((group) => ({
    group,
    platform,
    tally: statistics.tally({ groupId: group.id }),
  }));
  return tableOf('groups', columns, rows);
}

import type { Classification } from '#domain/classification/classification.ts';
import { settledCoder } from '#domain/classification/coder.ts';
import { dimensionOf, printFullCode } from '#domain/codebook/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { isWrittenHere } from '#domain/criterion/writtenHere.ts';
import type { Group } from '#domain/group/group.ts';
import { meaningOf, meanings } from '#domain/likeness/meaning.ts';
import { labelIn } from '#domain/platform/freeQuestion.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import { type Column, column, type Table, tableOf } from './column.ts';
import { groupColumns, platformColumn } from './groupColumns.ts';
import { createdAt, isCodeOfSource, keyOf, modifiedAt } from './moments.ts';
import { labelOf, type TableSource } from './source.ts';

/** Written in the first column, so that a file that was renamed is still known for what it is. */
const criteriaFormat = 'spiral-criteria-table/1';

type CriterionRow = {
  readonly criterion: Criterion;
  readonly choice: Classification | undefined;
  readonly group: Group;
  readonly platform: Platform;
  /** From 1. */
  readonly position: number;
};

/** The wording of the question that this group answered, if it is not the method's. */
function wordingOf({ criterion: { question }, group, platform }: CriterionRow): string | undefined {
  const free = question === 'FREE' ? labelIn(platform.freeQuestion?.wording, group.language) : undefined;
  return group.wording[question] ?? free;
}

/** Whose code it is that counts. */
function codingIn({ choice }: CriterionRow): string | undefined {
  if (choice === undefined) return undefined;
  if (choice.coder === settledCoder) return 'settled';
  return isCodeOfSource(choice) ? 'source' : 'group';
}

const sourceOf = ({ id, origin }: Criterion): string | undefined =>
  origin?.source ?? (isWrittenHere(id) ? 'here' : undefined);

const keyIn = ({ choice }: CriterionRow) => choice && keyOf(choice);

const joinedIn = ({ joined }: Criterion): string | undefined =>
  joined === undefined ? undefined : JSON.stringify(joined);

const whence: readonly Column<CriterionRow>[] = [
  column('criterion_id', 'text', ({ criterion }) => criterion.id),
  column('source', 'text', ({ criterion }) => sourceOf(criterion), { missing: 'notKnown', rule: 'source' }),
  column('source_id', 'text', ({ criterion }) => criterion.origin?.id, { missing: 'none' }),
  column('source_file', 'text', ({ criterion }) => criterion.sourceFile, { missing: 'notKnown' }),
];

const said: readonly Column<CriterionRow>[] = [
  column('question', 'text', ({ criterion }) => criterion.question, { values: questions }),
  column('wording', 'text', wordingOf, { missing: 'methodWording' }),
  column('text', 'text', ({ criterion }) => criterion.text, { rule: 'verbatim' }),
  column('language', 'text', ({ criterion }) => criterion.language),
  column('translation', 'text', ({ criterion }) => criterion.translation?.text, { missing: 'none' }),
  column('translation_language', 'text', ({ criterion }) => criterion.translation?.language, {
    missing: 'none',
  }),
  column('first_words', 'text', ({ criterion }) => criterion.original, {
    missing: 'notChanged',
    rule: 'firstWords',
  }),
  column('expressions', 'whole', ({ criterion }) => criterion.expressions, {
    unit: 'expressions',
    rule: 'joinedCount',
  }),
  column('joined', 'json', ({ criterion }) => joinedIn(criterion), { missing: 'none', rule: 'joined' }),
  column('read_back', 'text', ({ criterion }) => criterion.readBack, {
    values: ['confirmed', 'sentBack'],
    missing: 'notReadBack',
  }),
];

const coded = { missing: 'notClassified' } as const;

const codes = (source: TableSource): readonly Column<CriterionRow>[] => [
  column('classified', 'yesNo', ({ choice }) => (choice === undefined ? 0 : 1)),
  column('dimension', 'text', ({ choice }) => choice && dimensionOf(choice.code.component), coded),
  column('component', 'text', ({ choice }) => choice?.code.component, { ...coded, rule: 'settledFirst' }),
  column('component_label', 'text', ({ choice }) => labelOf(source, choice?.code.component), {
    missing: 'noLabel',
  }),
  column('object', 'text', ({ choice }) => choice?.code.object, { missing: 'none' }),
  column('meaning', 'text', ({ choice }) => choice?.code.meaning, { missing: 'none' }),
  column('meaning_category', 'text', ({ choice }) => choice && meaningOf(choice.code), {
    values: meanings,
    missing: 'none',
  }),
  column('beneficiary', 'text', ({ choice }) => choice?.code.beneficiary, { missing: 'none' }),
  column('full_code', 'text', ({ choice }) => choice && printFullCode(choice.code), coded),
  column('coding', 'text', codingIn, { ...coded, values: ['group', 'settled', 'source'], rule: 'coding' }),
  column('key_id', 'text', (row) => keyIn(row)?.keyId, { missing: 'asInSource' }),
  column('key_version', 'text', (row) => keyIn(row)?.version, { missing: 'asInSource' }),
];

const when: readonly Column<CriterionRow>[] = [
  column('created_at', 'moment', ({ criterion }) => createdAt(criterion), {
    missing: 'notKnown',
    rule: 'created',
  }),
  column('created_at_as_given', 'text', ({ criterion }) => criterion.origin?.created, { missing: 'none' }),
  column('modified_at', 'moment', ({ criterion }) => modifiedAt(criterion), {
    missing: 'notKnown',
    rule: 'modified',
  }),
  column('position', 'whole', ({ position }) => position, { rule: 'position' }),
];

const columnsOf = (source: TableSource): readonly Column<CriterionRow>[] => [
  column('format', 'text', () => criteriaFormat, { values: [criteriaFormat] }),
  platformColumn,
  column('platform', 'text', ({ platform }) => platform.name),
  column('territory', 'text', ({ platform }) => platform.territory, { missing: 'notKnown' }),
  column('country', 'text', ({ platform }) => platform.country, { missing: 'notKnown' }),
  ...groupColumns,
  column('group_language', 'text', ({ group }) => group.language),
  ...whence,
  ...said,
  ...codes(source),
  ...when,
];

function rowsOf({ statistics: { columns }, platform }: TableSource): readonly CriterionRow[] {
  const { groupRecords, choices, criteria, group } = columns;
  return criteria.flatMap((criterion, row) => {
    const own = groupRecords[group[row] ?? 0];
    return own === undefined
      ? []
      : [{ criterion, choice: choices[row], group: own, platform, position: row + 1 }];
  });
}

/** A row for each live criterion, in the platform's order. Joined criteria are inside their hosts. */
export const criteriaTable = (source: TableSource): Table =>
  tableOf('criteria', columnsOf(source), rowsOf(source));

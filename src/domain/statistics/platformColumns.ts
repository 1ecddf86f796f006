import type { Classification } from '#domain/classification/classification.ts';
import { type CodeOrder, createCodeOrder } from '#domain/codebook/componentCode.ts';
import { type Criterion, criterionEntity } from '#domain/criterion/criterion.ts';
import { isWrittenHere, momentOfId } from '#domain/criterion/writtenHere.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import { fold } from '#domain/likeness/fold.ts';
import { questions } from '#domain/platform/question.ts';
import { lastChange } from '#domain/record/dots.ts';
import type { GroupId } from '#domain/record/identity.ts';
import { localDay } from '#domain/record/localDay.ts';
import { sourceDay } from '#domain/record/sourceDay.ts';
import { isSameDot } from '#domain/record/stamp.ts';
import { type Columns, numberCodes } from './columns.ts';

/** The columns of an open platform, with the records they were read from, which can be edited. */
export type PlatformColumns = Columns & {
  readonly criteria: readonly Criterion[];
  /** The groups, in the order of `groups`. */
  readonly groupRecords: readonly Group[];
  /** The choice that counts for each row; undefined: not classified. */
  readonly choices: readonly (Classification | undefined)[];
};

type ColumnOf<T> = (index: Reader, criteria: readonly Criterion[]) => readonly T[];

/**
 * A column with the result of `make` for each record, computed once: a record never changes, an edit stores a new one.
 * After an act nearly every row is in the same place, and comparing references is cheaper than looking each record up.
 */
function rememberedColumn<T>(make: (criterion: Criterion) => T): ColumnOf<T> {
  const made = new WeakMap<Criterion, T>();
  const lastByIndex = new WeakMap<Reader, { criteria: readonly Criterion[]; values: readonly T[] }>();
  const found = (criterion: Criterion): T => {
    const value = made.get(criterion) ?? make(criterion);
    made.set(criterion, value);
    return value;
  };
  return (index, criteria) => {
    const last = lastByIndex.get(index);
    const values = criteria.map((criterion, row) =>
      last?.criteria[row] === criterion ? (last.values[row] as T) : found(criterion),
    );
    lastByIndex.set(index, { criteria, values });
    return values;
  };
}

const foldedColumn = rememberedColumn(({ text }) => fold(text));

const changeOf = (criterion: Criterion) => lastChange(criterion, criterionEntity.quiet);

/** The day a criterion that was written here was last changed; to arrive on a device in a file is no change. */
function dayHere(criterion: Criterion): string {
  const { id, stamp } = criterion;
  if (!isWrittenHere(id)) return '';
  const change = changeOf(criterion);
  return localDay(isSameDot(change, stamp) ? (momentOfId(id) ?? '') : change.wall);
}

/**
 * The day of one criterion: see `Columns`. The day of an import says nothing about the words, so it never takes the
 * place of a day that the source did not give.
 */
export function dayOf(criterion: Criterion): string {
  const { created = '', modified = '' } = criterion.origin ?? {};
  return sourceDay(created) || sourceDay(modified) || dayHere(criterion);
}

const dayColumn = rememberedColumn(dayOf);

type Numbers = Pick<PlatformColumns, 'group' | 'question' | 'expressions'>;
type Numbered = Numbers & Pick<PlatformColumns, 'criteria' | 'groupRecords'>;

// Only the latest columns of each open platform are kept; they are released with its index.
const lastByIndex = new WeakMap<Reader, Numbered>();

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** The numbers of the latest columns, if an act changed no criterion and no group, as when giving a code. */
function numbersKept(index: Reader, criteria: readonly Criterion[], groups: readonly Group[]) {
  const last = lastByIndex.get(index);
  return last?.groupRecords === groups && isSameList(last.criteria, criteria) ? last : undefined;
}

/**
 * Writes the numbers of criteria that come group by group, so that a group's position is looked up once for all its
 * rows.
 */
function createNumbers(size: number, groups: readonly Group[]) {
  const placeById = new Map(groups.map(({ id }, place) => [id, place]));
  const group = new Uint16Array(size);
  const question = new Uint8Array(size);
  const expressions = new Uint32Array(size);
  let last: GroupId | undefined;
  let place = 0;
  const write = (criterion: Criterion, row: number): void => {
    if (criterion.groupId !== last) place = placeById.get(criterion.groupId) ?? 0;
    last = criterion.groupId;
    group[row] = place;
    question[row] = questions.indexOf(criterion.question);
    expressions[row] = criterion.expressions;
  };
  return { group, question, expressions, write };
}

/** Reads each record in a single pass: with thousands of records, each pass is costly. */
function readNumbers(
  index: Reader,
  criteria: readonly Criterion[],
  groupRecords: readonly Group[],
  order: CodeOrder,
) {
  const kept = numbersKept(index, criteria, groupRecords);
  const made = kept === undefined ? createNumbers(criteria.length, groupRecords) : undefined;
  const choices: (Classification | undefined)[] = [];
  const codeOf = (criterion: Criterion, row: number) => {
    made?.write(criterion, row);
    const choice = index.classificationOf(criterion.id);
    choices.push(choice);
    return choice?.code.component;
  };
  const codes = numberCodes(criteria, codeOf, order);
  const { group, question, expressions } = (kept ?? made) as Numbers;
  lastByIndex.set(index, { criteria, groupRecords, group, question, expressions });
  return { size: criteria.length, ...codes, group, question, expressions, choices };
}

/** The record of a row. Asking for a row that does not exist is a bug. */
function recordAt(criteria: readonly Criterion[], row: number): Criterion {
  const criterion = criteria[row];
  if (criterion === undefined) throw new RangeError(`no row ${row}`);
  return criterion;
}

/**
 * The columns of a platform's live criteria as it is now; later acts do not change them. Codes are in `order`, by
 * default by letter and digits. An empty platform gives empty columns. Folded texts and days are computed on demand.
 */
export function columnsOf(index: Reader, order: CodeOrder = createCodeOrder([])): PlatformColumns {
  const criteria = index.criteria();
  const groupRecords = index.groups();
  const groups = groupRecords.map(({ id }) => id);
  const { choices, ...numbers } = readNumbers(index, criteria, groupRecords, order);
  let folded: readonly string[] | undefined;
  let day: readonly string[] | undefined;
  return {
    ...numbers,
    groups,
    get folded() {
      folded ??= foldedColumn(index, criteria);
      return folded;
    },
    get day() {
      day ??= dayColumn(index, criteria);
      return day;
    },
    criterionAt: (row) => recordAt(criteria, row),
    codeAt: (row) => choices[row],
    changeAt: (row) => changeOf(recordAt(criteria, row)),
    criteria,
    groupRecords,
    choices,
  };
}

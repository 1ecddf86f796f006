import { type Change, changeIn, create, type Plan } from './change.ts';
import { edited } from './edited.ts';
import type { CriterionId, GroupId, Ids } from './identity.ts';
import type { Origin } from './platform.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { type Content, contentOf, type RecordBase } from './record.ts';
import { done, type Result, refused } from './result.ts';
import { verbatim } from './words.ts';

/** The unit of meaning a group keeps from one or several identical post-its. */
export type Criterion = RecordBase<'criterion'> & {
  readonly groupId: GroupId;
  readonly question: Question;
  /** The participants' words, verbatim: never trimmed, corrected or deduplicated. */
  readonly text: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** How many post-its said exactly this: 1 to 9999. Written "NB express" in the method. */
  readonly expressions: number;
  /** Position within its group and question; ties are broken by id. */
  readonly order: number;
  readonly origin?: Origin;
  /** The scribe wrote it down for somebody: the words were spoken. */
  readonly scribe?: true;
  /** The same words in another language; shown beside the original, never instead of it. */
  readonly translation?: Translation;
  /** The words as first written, kept when the group reworded `text` at read-back. */
  readonly original?: string;
  /** What the group said when it was read back: kept as it is, or to be looked at again. Absent: not read back yet. */
  readonly readBack?: ReadBack;
  /** Criteria that said the same and were joined to this one: their expressions are counted in its own. */
  readonly joined?: readonly JoinedCriterion[];
};

export type Translation = { readonly language: string; readonly text: string };

export type ReadBack = 'confirmed' | 'sentBack';

/** A criterion that was joined to another, with what is needed to split it off again. */
export type JoinedCriterion = {
  readonly id: CriterionId;
  readonly text: string;
  readonly language: string;
  readonly expressions: number;
};

/** Most post-its one criterion may stand for: beyond it, a number was mistyped. */
export const expressionsLimit = 9999;

export const isExpressionCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= expressionsLimit;

export type NewCriterion = {
  readonly groupId: GroupId;
  readonly question: Question;
  readonly text: string;
  /** Default: the group's language. */
  readonly language?: string;
  /** Default 1. */
  readonly expressions?: number;
  readonly scribe?: true;
  readonly translation?: Translation;
};

type Taken = 'scribe' | 'translation' | 'original' | 'readBack';

/** Fields to change; `undefined` takes an optional one away. */
export type CriterionEdit = Partial<
  Pick<Criterion, 'text' | 'expressions' | 'question' | 'groupId' | 'language'>
> & { readonly [F in Taken]?: Criterion[F] | undefined };

function checkedWords(text: string, expressions: number): Result<string, Problem> {
  if (!isExpressionCount(expressions)) {
    return refused({ type: 'ExpressionsOutOfRange', value: expressions, limit: expressionsLimit });
  }
  return verbatim(text);
}

const lastOrder = (index: PlatformIndex, groupId: GroupId, question: Question): number =>
  index.criteriaIn(groupId, question).at(-1)?.order ?? 0;

/**
 * New criteria, last of their group and question, in one act; no change for none. One bad text refuses all: nothing is
 * half added.
 */
export function addCriteria(
  index: PlatformIndex,
  ids: Ids,
  news: readonly NewCriterion[],
): Result<Plan, Problem> {
  const added = new Map<string, number>();
  const changes: Change[] = [];
  for (const { groupId, question, text, language, expressions = 1, ...told } of news) {
    const group = index.record('groups', groupId);
    if (group === undefined || group.deleted !== undefined)
      return refused({ type: 'NotFound', table: 'groups' });
    const words = checkedWords(text, expressions);
    if (!words.ok) return words;
    const place = `${groupId}/${question}`;
    const order = (added.get(place) ?? lastOrder(index, groupId, question)) + 1;
    added.set(place, order);
    const id = ids.next() as CriterionId;
    const { platformId } = group;
    const content = { id, platformId, groupId, question, text: words.value, expressions, order, ...told };
    changes.push(create('criteria', { ...content, language: language ?? group.language }));
  }
  return done({ act: { type: 'addCriterion', count: news.length }, changes });
}

const liveCriterion = (index: PlatformIndex, id: CriterionId): Criterion | undefined => {
  const criterion = index.record('criteria', id);
  return criterion?.deleted === undefined ? criterion : undefined;
};

/** Fields that say nothing are left out of what is stored. */
const withoutAbsent = (fields: object): Content<Criterion> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Content<Criterion>;

const isLiveGroup = (index: PlatformIndex, id: GroupId): boolean => {
  const group = index.record('groups', id);
  return group !== undefined && group.deleted === undefined;
};

/**
 * A criterion with some fields changed. Moved to another group or question it becomes the last one there. A group that
 * is not there, or not any more, is refused. An edit that says what stands already plans no change.
 */
export function editCriterion(
  index: PlatformIndex,
  id: CriterionId,
  edit: CriterionEdit,
): Result<Plan, Problem> {
  const before = liveCriterion(index, id);
  if (before === undefined) return refused({ type: 'NotFound', table: 'criteria' });
  if (edit.groupId !== undefined && !isLiveGroup(index, edit.groupId)) {
    return refused({ type: 'NotFound', table: 'groups' });
  }
  const wanted = withoutAbsent({ ...contentOf(before), ...edit });
  const words = checkedWords(wanted.text, wanted.expressions);
  if (!words.ok) return words;
  const moved = wanted.groupId !== before.groupId || wanted.question !== before.question;
  const order = moved ? lastOrder(index, wanted.groupId, wanted.question) + 1 : before.order;
  const after = { ...wanted, text: words.value, order };
  return done({ act: { type: 'editCriterion', count: 1 }, changes: edited('criteria', before, after) });
}

/** Withdraws criteria with their classifications, as one act. Ids that are gone already are passed over. */
export function removeCriteria(index: PlatformIndex, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const gone = ids.flatMap((id) => liveCriterion(index, id) ?? []);
  if (gone.length === 0) return refused({ type: 'NotFound', table: 'criteria' });
  const changes = gone.flatMap((criterion) => {
    const classification = index.classificationOf(criterion.id);
    const own = changeIn('criteria', 'remove', criterion, contentOf(criterion));
    if (classification === undefined) return [own];
    return [own, changeIn('classifications', 'remove', classification, contentOf(classification))];
  });
  return done({ act: { type: 'removeCriterion', count: gone.length }, changes });
}

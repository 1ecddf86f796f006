import { type Change, changeIn, create, type Plan } from './change.ts';
import { type Choice, classificationId } from './classification.ts';
import { type FullCode, parseFullCode } from './componentCode.ts';
import { edited } from './edited.ts';
import type { Group } from './group.ts';
import type { CriterionId, GroupId, Ids } from './identity.ts';
import type { Origin } from './platform.ts';
import type { PlatformIndex } from './platformIndex.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { type Content, contentOf, type RecordBase } from './record.ts';
import { done, type Result, refused } from './result.ts';
import { firstTooLong, isBlank, isLanguageTag, textLimit, verbatim, wellFormed } from './words.ts';

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
  /** A blank one says nothing and is left out. */
  readonly translation?: Translation;
  /** Its component, given in the same act. */
  readonly choice?: Choice;
};

type Taken = 'scribe' | 'translation' | 'original' | 'readBack';

/** Fields to change; `undefined` takes an optional one away. */
export type CriterionEdit = Partial<
  Pick<Criterion, 'text' | 'expressions' | 'question' | 'groupId' | 'language'>
> & { readonly [F in Taken]?: Criterion[F] | undefined };

type Checked = { readonly text: string; readonly translation?: Translation };

/** What of a criterion may be stored: its words verbatim, its translation where it says something. */
function checked(
  text: string,
  expressions: number,
  translation: Translation | undefined,
): Result<Checked, Problem> {
  if (!isExpressionCount(expressions)) {
    return refused({ type: 'ExpressionsOutOfRange', value: expressions, limit: expressionsLimit });
  }
  const words = verbatim(text);
  if (!words.ok) return words;
  if (translation === undefined || isBlank(translation.text)) return done({ text: words.value });
  const tooLong = firstTooLong([[translation.text, textLimit]]);
  if (tooLong !== undefined) return refused(tooLong);
  return done({ text: words.value, translation: { ...translation, text: wellFormed(translation.text) } });
}

const lastOrder = (index: PlatformIndex, groupId: GroupId, question: Question): number =>
  index.criteriaIn(groupId, question).at(-1)?.order ?? 0;

type Placed = { readonly group: Group; readonly id: CriterionId; readonly order: number };

function newContent(news: NewCriterion, { group, id, order }: Placed): Result<Content<Criterion>, Problem> {
  const { question, text, language, expressions = 1, scribe, translation } = news;
  const good = checked(text, expressions, translation);
  if (!good.ok) return good;
  const spoken = language !== undefined && isLanguageTag(language) ? language : group.language;
  const { id: groupId, platformId } = group;
  const content = { id, platformId, groupId, question, ...good.value, expressions, order, language: spoken };
  return done(scribe === undefined ? content : { ...content, scribe });
}

function newChoice(ids: Ids, criterion: Content<Criterion>, choice: Choice, code: FullCode): Change {
  const { id: criterionId, platformId } = criterion;
  const { typed, key, coder = '', memo = '' } = choice;
  const id = classificationId(ids, criterionId, coder);
  return create('classifications', { id, platformId, criterionId, typed, code, key, coder, memo });
}

/** One new criterion, with its component where it comes with one. */
function addition(ids: Ids, news: NewCriterion, placed: Placed): Result<readonly Change[], Problem> {
  const { choice } = news;
  const code = choice && parseFullCode(choice.typed);
  if (choice !== undefined && code === undefined) {
    return refused({ type: 'MalformedCode', text: choice.typed });
  }
  const content = newContent(news, placed);
  if (!content.ok) return content;
  const own = create('criteria', content.value);
  if (choice === undefined || code === undefined) return done([own]);
  return done([own, newChoice(ids, content.value, choice, code)]);
}

/**
 * New criteria, last of their group and question, in one act with the components they come with; no change for none.
 * One bad text or code refuses all: nothing is half added.
 */
export function addCriteria(
  index: PlatformIndex,
  ids: Ids,
  news: readonly NewCriterion[],
): Result<Plan, Problem> {
  const added = new Map<string, number>();
  const changes: Change[] = [];
  for (const each of news) {
    const { groupId, question } = each;
    const group = index.record('groups', groupId);
    if (group === undefined || group.deleted !== undefined)
      return refused({ type: 'NotFound', table: 'groups' });
    const place = `${groupId}/${question}`;
    const order = (added.get(place) ?? lastOrder(index, groupId, question)) + 1;
    const one = addition(ids, each, { group, order, id: ids.next() as CriterionId });
    if (!one.ok) return one;
    added.set(place, order);
    changes.push(...one.value);
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
 * A criterion's content after its words may have changed: the group's answer was to other words, so these are to be read
 * back again; and where they are the first ones again, nothing was reworded. The same words keep everything.
 */
export function readAnew(before: Pick<Criterion, 'text'>, after: Content<Criterion>): Content<Criterion> {
  if (before.text === after.text) return after;
  const { readBack: _answer, original, ...content } = after;
  return original === undefined || original === after.text ? content : { ...content, original };
}

/**
 * A criterion with some fields changed. Moved to another group or question it becomes the last one there. Other words
 * are to be read back again, unless the edit itself says how they stand. A language that is no tag changes nothing. A
 * group that is not there, or not any more, is refused. An edit that says what stands already plans no change.
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
  const { language = before.language } = edit;
  const spoken = isLanguageTag(language) ? language : before.language;
  const wanted = withoutAbsent({ ...contentOf(before), ...edit, language: spoken });
  const { translation, ...rest } = wanted;
  const good = checked(wanted.text, wanted.expressions, translation);
  if (!good.ok) return good;
  const moved = wanted.groupId !== before.groupId || wanted.question !== before.question;
  const order = moved ? lastOrder(index, wanted.groupId, wanted.question) + 1 : before.order;
  const content = { ...rest, ...good.value, order };
  const after = 'readBack' in edit || 'original' in edit ? content : readAnew(before, content);
  return done({ act: { type: 'editCriterion', count: 1 }, changes: edited('criteria', before, after) });
}

/** Withdraws criteria with everybody's classifications, as one act. Ids that are gone already are passed over. */
export function removeCriteria(index: PlatformIndex, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const gone = ids.flatMap((id) => liveCriterion(index, id) ?? []);
  if (gone.length === 0) return refused({ type: 'NotFound', table: 'criteria' });
  const changes = gone.flatMap((criterion) => {
    const codings = index.classificationsOf(criterion.id);
    return [
      changeIn('criteria', 'remove', criterion, contentOf(criterion)),
      ...codings.map((coding) => changeIn('classifications', 'remove', coding, contentOf(coding))),
    ];
  });
  return done({ act: { type: 'removeCriterion', count: gone.length }, changes });
}

import { type Choice, classificationId } from '#domain/classification/classify.ts';
import { type FullCode, parseFullCode } from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Question } from '#domain/platform/question.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, create, type Plan } from '#domain/record/change.ts';
import { edited } from '#domain/record/edited.ts';
import type { CriterionId, GroupId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { Seen } from '#domain/record/seen.ts';
import { withdrawal } from '#domain/record/withdraw.ts';
import {
  firstTooLong,
  isBlank,
  isLanguageTag,
  textLimit,
  verbatim,
  wellFormed,
} from '#domain/record/words.ts';
import { type Criterion, expressionsLimit, type Translation } from './criterion.ts';
import { joinedExpressions } from './ownShare.ts';

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

const lastOrder = (reader: Reader, groupId: GroupId, question: Question): number =>
  reader.criteriaIn(groupId, question).at(-1)?.order ?? 0;

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
export function addCriteria(reader: Reader, ids: Ids, news: readonly NewCriterion[]): Result<Plan, Problem> {
  const added = new Map<string, number>();
  const changes: Change[] = [];
  for (const each of news) {
    const { groupId, question } = each;
    const group = reader.record('groups', groupId);
    if (!isLive(group)) return refused({ type: 'NotFound', table: 'groups' });
    const place = `${groupId}/${question}`;
    const order = (added.get(place) ?? lastOrder(reader, groupId, question)) + 1;
    const one = addition(ids, each, { group, order, id: ids.next() as CriterionId });
    if (!one.ok) return one;
    added.set(place, order);
    changes.push(...one.value);
  }
  return done({ act: { type: 'addCriterion', count: news.length }, changes });
}

const isThere = (reader: Reader, id: CriterionId): boolean => isLive(reader.record('criteria', id));

/** Fields that say nothing are left out of what is stored. */
const withoutAbsent = (fields: object): Content<Criterion> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Content<Criterion>;

/**
 * A criterion's content after its words may have changed: the group's answer was to other words, so these are to be read
 * back again; and where they are the first ones again, nothing was reworded. The same words keep everything.
 */
export function readAnew(before: Pick<Criterion, 'text'>, after: Content<Criterion>): Content<Criterion> {
  if (before.text === after.text) return after;
  const { readBack: _answer, original, ...content } = after;
  return original === undefined || original === after.text ? content : { ...content, original };
}

/** What is joined to a criterion counts in it: it cannot say fewer post-its than those, and one of its own. */
function tooFew(seen: Criterion, expressions: number): Problem | undefined {
  const least = joinedExpressions(seen) + 1;
  if (seen.joined === undefined || expressions >= least || expressions === seen.expressions) return undefined;
  return { type: 'FewerThanJoined', value: expressions, least };
}

function moved(reader: Reader, seen: Criterion, wanted: Content<Criterion>): number {
  const stays = wanted.groupId === seen.groupId && wanted.question === seen.question;
  return stays ? seen.order : lastOrder(reader, wanted.groupId, wanted.question) + 1;
}

/**
 * A criterion, as it was seen when the editor opened, with some fields changed. Moved to another group or question it
 * becomes the last one there. Other words are to be read back again, unless the edit itself says how they stand. A
 * language that is no tag changes nothing. One that was withdrawn since comes back, and the withdrawal stays beside it for
 * a person to choose. A group that is not there, or not any more, is refused, and so are fewer
 * post-its than the joined ones say. An edit that changes nothing of what was seen plans no change.
 */
export function editCriterion(
  reader: Reader,
  seen: Seen<Criterion>,
  edit: CriterionEdit,
): Result<Plan, Problem> {
  if (reader.record('criteria', seen.id) === undefined)
    return refused({ type: 'NotFound', table: 'criteria' });
  if (edit.groupId !== undefined && !isLive(reader.record('groups', edit.groupId))) {
    return refused({ type: 'NotFound', table: 'groups' });
  }
  const { language = seen.language } = edit;
  const spoken = isLanguageTag(language) ? language : seen.language;
  const wanted = withoutAbsent({ ...contentOf(seen), ...edit, language: spoken });
  const { translation, ...rest } = wanted;
  const good = checked(wanted.text, wanted.expressions, translation);
  if (!good.ok) return good;
  const few = tooFew(seen, wanted.expressions);
  if (few !== undefined) return refused(few);
  const content = { ...rest, ...good.value, order: moved(reader, seen, wanted) };
  const after = 'readBack' in edit || 'original' in edit ? content : readAnew(seen, content);
  return done({ act: { type: 'editCriterion', count: 1 }, changes: edited('criteria', seen, after) });
}

/**
 * Withdraws criteria, with what was joined to them and everybody's classifications, as one act. Ids that are gone
 * already are passed over.
 */
export function removeCriteria(reader: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const gone = new Set(ids.filter((id) => isThere(reader, id)));
  if (gone.size === 0) return refused({ type: 'NotFound', table: 'criteria' });
  const changes = withdrawal(reader, 'criteria', [...gone]);
  return done({ act: { type: 'removeCriterion', count: gone.size }, changes });
}

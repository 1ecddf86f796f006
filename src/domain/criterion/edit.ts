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
import { joinedExpressions, mostExpressions } from './ownShare.ts';

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
  /** A blank translation is left out. */
  readonly translation?: Translation;
  /** Its component, given in the same act. */
  readonly choice?: Choice;
};

type Taken = 'scribe' | 'translation' | 'original' | 'readBack';

/** The fields to change; `undefined` removes an optional field. */
export type CriterionEdit = Partial<
  Pick<Criterion, 'text' | 'expressions' | 'question' | 'groupId' | 'language'>
> & { readonly [F in Taken]?: Criterion[F] | undefined };

type Checked = { readonly text: string; readonly translation?: Translation };

type Unchecked = Pick<Content<Criterion>, 'text' | 'expressions'> & {
  readonly translation?: Translation | undefined;
  readonly joined?: Criterion['joined'] | undefined;
};

/** The fields of a criterion as they may be stored: its words verbatim, its translation unless it is blank. */
function checked({ text, expressions, translation, joined }: Unchecked): Result<Checked, Problem> {
  const limit = mostExpressions({ joined });
  if (!Number.isInteger(expressions) || expressions < 1 || expressions > limit) {
    return refused({ type: 'ExpressionsOutOfRange', value: expressions, limit });
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
  const good = checked({ text, expressions, translation });
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

/** One new criterion, with its component if one is given. */
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
 * Adds criteria at the end of their group and question, in one act with their components. No input plans no change. One
 * invalid text or code refuses all of them: nothing is added by halves.
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

/** Leaves out undefined fields. */
const withoutAbsent = (fields: object): Content<Criterion> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Content<Criterion>;

/**
 * A criterion's content after its words may have changed. If they did, the group's answer was to other words, so the
 * criterion must be read back again; if they are the first words again, nothing was reworded. If they did not change,
 * everything stays.
 */
export function readAnew(before: Pick<Criterion, 'text'>, after: Content<Criterion>): Content<Criterion> {
  if (before.text === after.text) return after;
  const { readBack: _answer, original, ...content } = after;
  return original === undefined || original === after.text ? content : { ...content, original };
}

/** A criterion counts the joined ones: it cannot stand for fewer post-its than those plus one of its own. */
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
 * Edits a criterion as it was seen when the editor opened. A criterion that moves to another group or question becomes
 * the last one there. Changed words must be read back again, unless the edit itself sets the read-back answer. An
 * invalid language tag is ignored. A criterion that was withdrawn since comes back, and its withdrawal stays as a
 * conflict for a person to choose. Refuses a group that does not exist or was withdrawn, and fewer post-its than the
 * joined criteria have. An edit without an effect plans no change.
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
  const { translation: _translation, ...rest } = wanted;
  const good = checked({ ...wanted, joined: seen.joined });
  if (!good.ok) return good;
  const few = tooFew(seen, wanted.expressions);
  if (few !== undefined) return refused(few);
  const content = { ...rest, ...good.value, order: moved(reader, seen, wanted) };
  const after = 'readBack' in edit || 'original' in edit ? content : readAnew(seen, content);
  return done({ act: { type: 'editCriterion', count: 1 }, changes: edited('criteria', seen, after) });
}

/**
 * Withdraws criteria in one act, with those joined to them and everybody's classifications. Ids that are already
 * withdrawn are skipped.
 */
export function removeCriteria(reader: Reader, ids: readonly CriterionId[]): Result<Plan, Problem> {
  const gone = new Set(ids.filter((id) => isThere(reader, id)));
  if (gone.size === 0) return refused({ type: 'NotFound', table: 'criteria' });
  const changes = withdrawal(reader, 'criteria', [...gone]);
  return done({ act: { type: 'removeCriterion', count: gone.size }, changes });
}

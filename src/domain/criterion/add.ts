import { type Choice, classificationId } from '#domain/classification/classify.ts';
import { type FullCode, parseFullCode } from '#domain/codebook/componentCode.ts';
import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Question } from '#domain/platform/question.ts';
import { criteriaLimit, roomIn } from '#domain/platform/room.ts';
import { isLive } from '#domain/record/base.ts';
import { type Change, create, type Plan } from '#domain/record/change.ts';
import type { CriterionId, GroupId, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Content } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import { isLanguageTag } from '#domain/record/words.ts';
import type { Criterion, Translation } from './criterion.ts';
import { fieldsToStore } from './fieldsToStore.ts';
import { lastOrder } from './lastOrder.ts';

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

type Placed = { readonly group: Group; readonly id: CriterionId; readonly order: number };

function newContent(news: NewCriterion, { group, id, order }: Placed): Result<Content<Criterion>, Problem> {
  const { question, text, language, expressions = 1, scribe, translation } = news;
  const good = fieldsToStore({ text, expressions, translation });
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
 * invalid text or code refuses all of them, and so does a platform without room for them all: nothing is added by
 * halves.
 */
export function addCriteria(reader: Reader, ids: Ids, news: readonly NewCriterion[]): Result<Plan, Problem> {
  const left = roomIn(reader);
  if (news.length > left) {
    return refused({ type: 'PlatformFull', count: news.length, left, limit: criteriaLimit });
  }
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

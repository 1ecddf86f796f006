import type { Criterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Question } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { WritableTable } from '#domain/record/registry.ts';
import type { Place } from '#session/places.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useQuestionName } from '#session/useQuestions.ts';

type RecordId = { readonly table: WritableTable; readonly id: string };

/** How a person recognises the records of an act, and the page that shows them. */
export type ToldRecords = {
  /** The words of the one criterion or the name of the one group that the act was about. */
  readonly words: string | undefined;
  /** The group and the question, as far as all records share them. */
  readonly where: readonly string[];
  readonly route: PlatformRoute;
};

/** Where the records of each table are shown. */
const placeOf = {
  platforms: 'groups',
  groups: 'groups',
  criteria: 'write',
  classifications: 'classify',
  syntheses: 'synthesis',
  keys: 'key',
} as const satisfies Readonly<Record<WritableTable, Place>>;

/** Longer words are cut: the line says which criterion it is, and the page shows all of it. */
const wordsLimit = 60;

/** Isolated, so that words written from right to left do not reorder the sentence around them. */
function quotable(words: string): string {
  const letters = [...words.trim().replace(/\s+/g, ' ')];
  const shown =
    letters.length > wordsLimit ? `${letters.slice(0, wordsLimit).join('').trimEnd()}…` : letters.join('');
  return `\u2068${shown}\u2069`;
}

/** The criterion that a record is or belongs to. */
function criterionOf(index: PlatformIndex, { table, id }: RecordId): Criterion | undefined {
  if (table === 'criteria') return index.stored('criteria', id);
  const choice = table === 'classifications' ? index.stored('classifications', id) : undefined;
  return choice && index.stored('criteria', choice.criterionId);
}

/** The group that a record is or belongs to, if it is or belongs to one. */
function groupOf(index: PlatformIndex, item: RecordId): GroupId | undefined {
  if (item.table === 'groups') return index.stored('groups', item.id)?.id;
  if (item.table === 'syntheses') return index.stored('syntheses', item.id)?.groupId;
  return criterionOf(index, item)?.groupId;
}

/** The one value that all of them share; undefined if they differ or if there are none. */
function shared<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

/**
 * The records by which the act is described: its only group, criterion or classification; otherwise its criteria, whose
 * words people recognise; otherwise all of its records.
 */
function mainRecords(items: readonly RecordId[]): readonly RecordId[] {
  const table = (['groups', 'criteria', 'classifications'] as const).find(
    (name) => items.filter((item) => item.table === name).length === 1,
  );
  if (table !== undefined) return items.filter((item) => item.table === table);
  const criteria = items.filter((item) => item.table === 'criteria');
  return criteria.length > 0 ? criteria : items;
}

type Found = Omit<ToldRecords, 'where' | 'route'> & {
  readonly groupId: GroupId | undefined;
  readonly question: Question | undefined;
  readonly place: Place;
};

function findRecords(index: PlatformIndex, items: readonly RecordId[]): Found {
  const main = mainRecords(items);
  const criteria = main.map((item) => criterionOf(index, item));
  const groupId = shared(main.map((item) => groupOf(index, item)));
  const [one] = main;
  const isOne = main.length === 1 && one !== undefined;
  const name = isOne && one.table === 'groups' ? index.stored('groups', one.id)?.name : undefined;
  const words = isOne ? (criteria[0]?.text ?? name) : undefined;
  return {
    words: words === undefined ? undefined : quotable(words),
    groupId,
    question: shared(criteria.map((each) => each?.question)),
    place: placeOf[shared(main.map(({ table }) => table)) ?? 'platforms'],
  };
}

/** Tells of records that an act was about: their words, where they are, and the page that shows them. */
export function useToldRecords(): (items: readonly RecordId[]) => ToldRecords {
  const { state, space, platformId } = useOpenPlatform();
  const questionName = useQuestionName();
  return (items) => {
    const { index } = state.getState();
    const { words, groupId, question, place } = findRecords(index, items);
    const group = groupId === undefined ? undefined : index.stored('groups', groupId)?.name;
    const isNamed = place === 'groups' && words !== undefined;
    const where = [isNamed ? undefined : group, question && questionName(question)];
    const narrowed = {
      ...(groupId === undefined || place === 'groups' || place === 'key' ? {} : { groupId }),
      ...(groupId === undefined || place !== 'write' || question === undefined ? {} : { question }),
    };
    return {
      words,
      where: where.filter((part) => part !== undefined),
      route: { page: 'platform', space, platformId, place, ...narrowed },
    };
  };
}

import { type Change, changeIn, create } from '#domain/change.ts';
import type { Classification } from '#domain/classification/classification.ts';
import { classificationId } from '#domain/classification.ts';
import { printFullCode } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { readAnew } from '#domain/criterion.ts';
import type { CriterionId, GroupId, PlatformId } from '#domain/identity.ts';
import { guestsOf } from '#domain/join.ts';
import type { Question } from '#domain/question.ts';
import { isLive } from '#domain/record/base.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { canonicalJson } from '#exchange/bundle/canonical.ts';
import type { ParsedCoding, ParsedRow } from '#exchange/reading.ts';
import { countedWithJoined, type JoinedHere, withGuestsBack } from './joinedHere.ts';
import type { DifferingField } from './preview.ts';
import type { ImportRequest } from './request.ts';

/** Where a row goes. `nextOrder` is asked only for a criterion that needs a place. */
export type Placed = {
  readonly id: CriterionId;
  readonly platformId: PlatformId;
  readonly groupId: GroupId;
  readonly question: Question;
  readonly language: string;
  nextOrder(): number;
};

export type PlannedCriterion = {
  readonly outcome: 'fresh' | 'revived' | 'unchanged' | 'completed' | 'differing';
  readonly changes: readonly Change[];
  readonly fields: readonly DifferingField[];
  readonly here: string;
};

/** What the row says of its criterion; what it does not say is absent, and never changes anything. */
const saidBy = (row: ParsedRow, { groupId, question }: Placed): Partial<Content<Criterion>> => ({
  groupId,
  question,
  text: row.text,
  ...(row.expressions === undefined ? {} : { expressions: row.expressions }),
  ...(row.language === undefined ? {} : { language: row.language }),
  ...(row.order === undefined ? {} : { order: row.order }),
  ...(row.origin === undefined ? {} : { origin: row.origin }),
  ...row.told,
});

const toldNames = new Set(['scribe', 'translation', 'original', 'readBack', 'joined']);

function fieldName(field: string): DifferingField {
  if (field === 'groupId') return 'group';
  return toldNames.has(field) ? 'other' : (field as DifferingField);
}

const differingFields = (stored: Criterion, said: Partial<Content<Criterion>>): readonly DifferingField[] => [
  ...new Set(
    Object.entries(said)
      .filter(
        ([field, value]) => canonicalJson([stored[field as keyof Criterion]]) !== canonicalJson([value]),
      )
      .map(([field]) => fieldName(field)),
  ),
];

/** Built in one go: ten thousand rows are ten thousand of these. */
function newContent(row: ParsedRow, placed: Placed): Content<Criterion> {
  const content = {
    id: placed.id,
    platformId: placed.platformId,
    groupId: placed.groupId,
    question: placed.question,
    text: row.text,
    language: row.language ?? placed.language,
    expressions: row.expressions ?? 1,
    order: row.order ?? placed.nextOrder(),
  };
  if (row.origin === undefined && row.told === undefined) return content;
  return { ...content, ...(row.origin === undefined ? {} : { origin: row.origin }), ...row.told };
}

function codingContent(
  request: ImportRequest,
  placed: Placed,
  coding: ParsedCoding,
): Content<Classification> {
  const { typed, code, coder, memo, key = request.key.reference } = coding;
  const id = classificationId(request.ids, placed.id, coder);
  return { id, platformId: placed.platformId, criterionId: placed.id, typed, code, key, coder, memo };
}

const putCoding = (before: Classification | undefined, after: Content<Classification>): Change =>
  changeIn('classifications', 'put', before && asSeen(before), after);

type PlannedCodings = { readonly missing: readonly Change[]; readonly differing: readonly Change[] };

/** A code the criterion never had comes in; one that was changed or taken away here is a difference. */
function planCodings(request: ImportRequest, row: ParsedRow, placed: Placed): PlannedCodings {
  const missing: Change[] = [];
  const differing: Change[] = [];
  for (const coding of row.codings) {
    const after = codingContent(request, placed, coding);
    const before = request.target.index?.record('classifications', after.id);
    if (before === undefined) missing.push(putCoding(before, after));
    else if (before.deleted !== undefined || printFullCode(before.code) !== printFullCode(after.code)) {
      differing.push(putCoding(before, after));
    }
  }
  return { missing, differing };
}

/** The criterion as the file says it. Words that the file changes are to be read back again, unless it says how they stand. */
function laidOver(stored: Criterion, said: Partial<Content<Criterion>>): Content<Criterion> {
  const after = { ...contentOf(stored), ...said };
  const isAnswered = said.readBack !== undefined || said.original !== undefined;
  return isAnswered ? after : readAnew(stored, after);
}

function replaced(
  { target }: ImportRequest,
  stored: Criterion,
  said: Partial<Content<Criterion>>,
): readonly Change[] {
  const change = changeIn('criteria', 'put', asSeen(stored), laidOver(stored, said));
  return [change, ...guestsOf(target.index, stored, said.joined ?? [])];
}

function planAgain(
  request: ImportRequest,
  row: ParsedRow,
  placed: Placed,
  stored: Criterion,
): PlannedCriterion {
  const said = countedWithJoined(request.target.index, stored, saidBy(row, placed));
  const codings = planCodings(request, row, placed);
  const own = differingFields(stored, said);
  const fields: readonly DifferingField[] = codings.differing.length === 0 ? own : [...own, 'code'];
  const here = stored.text;
  const { missing } = codings;
  if (fields.length === 0) {
    return { outcome: missing.length === 0 ? 'unchanged' : 'completed', changes: missing, fields, here };
  }
  const replacing =
    request.onDifference === 'keep'
      ? []
      : [...(own.length === 0 ? [] : replaced(request, stored, said)), ...codings.differing];
  return { outcome: 'differing', changes: [...missing, ...replacing], fields, here };
}

/**
 * A row whose criterion was joined to another one here: it is here already, in other hands. Brought back it would be
 * counted twice, so nothing changes; other words than those that were joined are told.
 */
export function planJoined(row: ParsedRow, { part }: JoinedHere): PlannedCriterion {
  const fields: readonly DifferingField[] = row.text === part.text ? [] : ['text'];
  return {
    outcome: fields.length === 0 ? 'unchanged' : 'differing',
    changes: [],
    fields,
    here: part.text,
  };
}

/** One row as changes: new, back after a withdrawal, or compared with what is stored. */
export function planCriterion(request: ImportRequest, row: ParsedRow, placed: Placed): PlannedCriterion {
  const { target } = request;
  const stored = target.index?.record('criteria', placed.id);
  if (isLive(stored)) return planAgain(request, row, placed, stored);
  const codings = planCodings(request, row, placed);
  const withCodings = [...codings.missing, ...codings.differing];
  if (stored === undefined) {
    const content = newContent(row, placed);
    const guests = content.joined === undefined ? [] : guestsOf(target.index, content, content.joined);
    const changes = [create('criteria', content), ...guests, ...withCodings];
    return { outcome: 'fresh', changes, fields: [], here: '' };
  }
  const after = laidOver(stored, countedWithJoined(target.index, stored, saidBy(row, placed)));
  const guests = [
    ...withGuestsBack(target.index, stored),
    ...guestsOf(target.index, stored, row.told?.joined ?? []),
  ];
  return {
    outcome: 'revived',
    changes: [
      changeIn('criteria', 'put', asSeen(stored), after),
      ...guests,
      ...revivedCodings(request, row, placed),
    ],
    fields: [],
    here: '',
  };
}

/** A withdrawn criterion took its codes with it: the file's come back, equal or not. */
function revivedCodings(request: ImportRequest, row: ParsedRow, placed: Placed): readonly Change[] {
  return row.codings.map((coding) => {
    const after = codingContent(request, placed, coding);
    return putCoding(request.target.index?.record('classifications', after.id), after);
  });
}

import { settledCoder } from '#domain/classification/coder.ts';
import type { CodeOrder } from '#domain/codebook/componentCode.ts';
import { blankGroup } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import { fold } from '#domain/likeness/fold.ts';
import { blankPlatform } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import type { CriterionId, GroupId } from '#domain/record/identity.ts';
import type { CountedCollection } from '#domain/report/collection.ts';
import type { Coding } from '#domain/statistics/codings.ts';
import { type Columns, numberCodes, type SpokenCriterion } from '#domain/statistics/columns.ts';
import { createStatistics } from '#domain/statistics/statistics.ts';
import type { CodedCollection } from '#exchange/criteriaCsv.ts';
import type { ParsedCoding, ParsedGroup, ParsedRow } from '#exchange/reading.ts';
import { platformId } from '../kit/build.ts';
import { stampAt } from '../kit/steered.ts';

const stamp = stampAt(1);
const noKey = { keyId: '', version: '' };
const givenCode = (coding: ParsedCoding) => ({ ...coding, key: coding.key ?? noKey });

/** The platform the file names; its rows are in no database and no index. */
function platformIn(group: ParsedGroup | undefined): Platform {
  const { name = '', id = platformId, details, origin } = group?.platform ?? {};
  const named = { ...blankPlatform('fr'), ...details, name, id, platformId: id, stamp };
  return origin === undefined ? named : { ...named, origin };
}

const groupOf = ({ name, id, details, origin }: ParsedGroup, platform: Platform): Group => ({
  ...blankGroup(platform),
  ...details,
  name,
  id: id as GroupId,
  platformId: platform.id,
  order: details?.order ?? 0,
  stamp,
  ...(origin === undefined ? {} : { origin }),
});

/** Rare values are stored by row number, so that no object is created per row. */
function spokenColumn(rows: readonly ParsedRow[]): (row: number) => SpokenCriterion {
  const id = rows.map((row) => row.id as CriterionId);
  const text = rows.map((row) => row.text);
  const language = rows.map((row) => row.language ?? 'fr');
  const order = Float64Array.from(rows, (row) => row.order ?? 0);
  const [question, expressions] = [rows.map((row) => row.question), rows.map((row) => row.expressions)];
  const groupId = rows.map((row) => row.group?.id as GroupId);
  const origin = new Map(rows.flatMap((row, at) => (row.origin === undefined ? [] : [[at, row.origin]])));
  const extra = new Map(rows.flatMap((row, at) => (row.extra === undefined ? [] : [[at, row.extra]])));
  return (at) =>
    ({
      id: id[at],
      groupId: groupId[at],
      question: question[at],
      text: text[at],
      language: language[at],
      expressions: expressions[at] ?? 1,
      order: order[at],
      ...(origin.has(at) ? { origin: origin.get(at) } : {}),
      ...extra.get(at),
    }) as SpokenCriterion;
}

const codersIn = (rows: readonly ParsedRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ codings }) => codings.map(({ coder }) => coder))),
];

const codingsIn = (rows: readonly ParsedRow[]): readonly Coding[] =>
  codersIn(rows).map((coder) => ({
    coder,
    choices: rows.map(({ codings }) => codings.filter((one) => one.coder === coder).map(givenCode)[0]),
  }));

function columnsOf(
  rows: readonly ParsedRow[],
  groups: readonly Group[],
  codings: readonly Coding[],
  order: CodeOrder,
): Columns {
  const byCoder = (coder: string) => codings.find((one) => one.coder === coder)?.choices ?? [];
  const [settled, own] = [byCoder(settledCoder), byCoder('')];
  const codeAt = (row: number) => settled[row] ?? own[row];
  const ids = groups.map(({ id }) => id);
  return {
    size: rows.length,
    ...numberCodes(rows, (_row, at) => codeAt(at)?.code.component, order),
    group: Uint16Array.from(rows, ({ group }) => ids.indexOf(group?.id as GroupId)),
    question: Uint8Array.from(rows, ({ question }) => questions.indexOf(question ?? 'WB')),
    expressions: Uint32Array.from(rows, ({ expressions }) => expressions ?? 1),
    groups: ids,
    folded: rows.map(({ text }) => fold(text)),
    day: rows.map(({ origin }) => origin?.created?.slice(0, 10) ?? ''),
    criterionAt: spokenColumn(rows),
    codeAt,
    changeAt: () => undefined,
  };
}

/**
 * A file's rows as columns, in the order of the file, which is the platform's. Creates neither records nor an index.
 */
export function collectionOfRows(
  rows: readonly ParsedRow[],
  order: CodeOrder,
): CodedCollection & CountedCollection {
  const named = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const platform = platformIn(named[0]);
  const groups = named.map((group) => groupOf(group, platform)).sort((a, b) => a.order - b.order);
  const codings = codingsIn(rows);
  const { columns, tally } = createStatistics(columnsOf(rows, groups, codings, order));
  return { platform, groups, columns, codings, tally, syntheses: [] };
}

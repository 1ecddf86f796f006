import type { Group } from '#domain/group/group.ts';
import type { Reader } from '#domain/index/reader.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Origin } from '#domain/record/origin.ts';
import type { Collection } from '#domain/report/collection.ts';
import { type Coding, codingsOf } from '#domain/statistics/codings.ts';
import type { GivenCode, SpokenCriterion } from '#domain/statistics/columns.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { type Cells, columnNames, headingOf } from './columns.ts';
import { scribeCell } from './extraFields.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

/** The content of the criteria file: a collection, and every coder's codings of its rows. */
export type CodedCollection = Collection & { readonly codings: readonly Coding[] };

/** The current content of an open platform. Pass `columns` if already read; the order of their codes is free. */
export function codedCollectionOf(index: Reader, columns = columnsOf(index)): CodedCollection {
  return { platform: index.platform, groups: columns.groupRecords, columns, codings: codingsOf(index) };
}

const originCells = (origin: Origin | undefined): Cells => ({
  source: origin?.source ?? '',
  siteId: origin?.id ?? '',
  sourceCode: origin?.code ?? '',
  proposition: origin?.proposition ?? '',
  created: origin?.created ?? '',
  modified: origin?.modified ?? '',
});

/** The site writes a category without digits as `Q--`. */
const siteMeaning = (meaning = ''): string => (meaning.length === 1 ? `${meaning}--` : meaning);

/** The component's column holds only the component, as on the site; our own column holds the code as typed. */
const codeCells = ({ code, typed, key, coder, memo }: GivenCode): Cells => ({
  component: code.component,
  meaning: siteMeaning(code.meaning),
  fullCode: typed,
  keyId: key.keyId,
  keyVersion: key.version,
  coder,
  memo,
});

/** Codings of a row other than the one in the code's own columns. */
function othersCell(codings: readonly Coding[], row: number, counts: GivenCode | undefined): string {
  const others: GivenCode[] = [];
  for (const { coder, choices } of codings) {
    const choice = choices[row];
    if (choice !== undefined && coder !== counts?.coder) others.push(choice);
  }
  if (others.length === 0) return '';
  return JSON.stringify(
    others
      .toSorted((a, b) => (a.coder < b.coder ? -1 : 1))
      .map(({ typed, key, coder, memo }) => ({ typed, ...key, coder, memo })),
  );
}

const extraCells = ({
  sourceFile,
  scribe,
  translation,
  original,
  readBack,
  joined,
}: SpokenCriterion): Cells => ({
  sourceFile: sourceFile ?? '',
  scribe: scribe === undefined ? '' : scribeCell,
  translation: translation?.text ?? '',
  translationLanguage: translation?.language ?? '',
  original: original ?? '',
  readBack: readBack ?? '',
  joined: joined === undefined ? '' : JSON.stringify(joined),
});

const criterionCells = (criterion: SpokenCriterion): Cells => ({
  question: criterion.question,
  expressions: String(criterion.expressions),
  text: criterion.text,
  criterionId: criterion.id,
  language: criterion.language,
  order: String(criterion.order),
  ...extraCells(criterion),
  ...originCells(criterion.origin),
});

const groupCells = (group: Group): Cells => ({
  group: group.name,
  groupId: group.id,
  groupOrder: String(group.order),
  profile: group.profile,
  sizeBand: group.sizeBand,
  groupLanguage: group.language,
  meetingDate: group.meetingDate ?? '',
  place: group.place,
  cycle: String(group.cycle),
  wordingWB: group.wording.WB ?? '',
  wordingIB: group.wording.IB ?? '',
  wordingACT: group.wording.ACT ?? '',
  wordingFREE: group.wording.FREE ?? '',
  facilitators: group.facilitators,
  groupSource: group.origin?.source ?? '',
  groupOriginId: group.origin?.id ?? '',
});

/** Written in the first row only: a description repeated ten thousand times would be the largest part of the file. */
const platformCells = (platform: Platform): Cells => ({
  platformKind: platform.kind,
  territory: platform.territory,
  country: platform.country,
  platformLanguages: platform.languages.join(' '),
  description: platform.description,
  freeQuestion: platform.freeQuestion === undefined ? '' : JSON.stringify(platform.freeQuestion),
  parentId: platform.parentId ?? '',
  retentionDate: platform.retentionDate ?? '',
  platformSource: platform.origin?.source ?? '',
  platformOriginId: platform.origin?.id ?? '',
});

function rowsOf({ groups, columns, codings }: CodedCollection, platform: Platform): readonly Cells[] {
  const cellsOfGroups = groups.map(groupCells);
  return Array.from({ length: columns.size }, (_, row) => {
    const counts = columns.codeAt(row);
    return {
      platform: platform.name,
      platformId: platform.id,
      ...cellsOfGroups[columns.group[row] ?? 0],
      ...criterionCells(columns.criterionAt(row)),
      ...(counts === undefined ? {} : codeCells(counts)),
      otherCodings: othersCell(codings, row, counts),
      ...(row === 0 ? platformCells(platform) : {}),
    };
  });
}

/**
 * Writes the criteria file: the site's eleven columns under its French headings, then ours. There is one row for each
 * live criterion, in the order of the screens. The code's columns hold the code that counts: a settled one takes
 * precedence over the group's. The codings of other coders, and those a settled code replaces, are in one column of
 * ours.
 * Importing the file on a device without this platform gives the same platform, groups, criteria and classifications,
 * verbatim. Groups without criteria, synthesis texts and loaded codebooks are only in the backup. Returns an empty text
 * for a collection without a platform.
 */
export function criteriaCsv(collection: CodedCollection, delimiter: Delimiter = ';'): string {
  const { platform } = collection;
  if (platform === undefined) return '';
  const headings = columnNames.map(headingOf);
  const rows = rowsOf(collection, platform).map((cells) => columnNames.map((name) => cells[name] ?? ''));
  return writeCsv([headings, ...rows], delimiter);
}

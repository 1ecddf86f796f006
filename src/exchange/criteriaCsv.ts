import type { Classification } from '#domain/classification/classification.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Group } from '#domain/group/group.ts';
import type { GroupId } from '#domain/identity.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { PlatformIndex } from '#domain/platformIndex.ts';
import type { Origin } from '#domain/record/origin.ts';
import { type Cells, columnNames, headingOf } from './columns.ts';
import { scribeCell } from './toldFields.ts';
import { type Delimiter, writeCsv } from './writeCsv.ts';

type Codings = ReadonlyMap<string, readonly Classification[]>;

/** Every live classification that does not stand in the code's own columns, by criterion. */
function othersOf(index: PlatformIndex): Codings {
  const byCriterion = new Map<string, Classification[]>();
  for (const classification of index.records().classifications) {
    if (classification.deleted !== undefined) continue;
    if (index.classificationOf(classification.criterionId)?.coder === classification.coder) continue;
    const list = byCriterion.get(classification.criterionId) ?? [];
    list.push(classification);
    byCriterion.set(classification.criterionId, list);
  }
  return byCriterion;
}

const originCells = (origin: Origin | undefined): Cells => ({
  source: origin?.source ?? '',
  siteId: origin?.id ?? '',
  proposition: origin?.proposition ?? '',
  created: origin?.created ?? '',
  modified: origin?.modified ?? '',
});

/** The component alone in its column, as the site has it; the code as it was typed in ours. */
const codeCells = ({ code, typed, key, coder, memo }: Classification): Cells => ({
  component: code.component,
  meaning: code.meaning ?? '',
  fullCode: typed,
  keyId: key.keyId,
  keyVersion: key.version,
  coder,
  memo,
});

const othersCell = (others: readonly Classification[]): string =>
  others.length === 0
    ? ''
    : JSON.stringify(
        others
          .toSorted((a, b) => (a.coder < b.coder ? -1 : 1))
          .map(({ typed, key, coder, memo }) => ({ typed, ...key, coder, memo })),
      );

const toldCells = ({ scribe, translation, original, readBack, joined }: Criterion): Cells => ({
  scribe: scribe === undefined ? '' : scribeCell,
  translation: translation?.text ?? '',
  translationLanguage: translation?.language ?? '',
  original: original ?? '',
  readBack: readBack ?? '',
  joined: joined === undefined ? '' : JSON.stringify(joined),
});

const criterionCells = (criterion: Criterion): Cells => ({
  question: criterion.question,
  expressions: String(criterion.expressions),
  text: criterion.text,
  criterionId: criterion.id,
  language: criterion.language,
  order: String(criterion.order),
  ...toldCells(criterion),
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

/** In the first row only: a description repeated ten thousand times would be the largest part of the file. */
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

function rowsOf(index: PlatformIndex, platform: Platform): readonly Cells[] {
  const groupById = new Map<GroupId, Cells>(index.groups().map((group) => [group.id, groupCells(group)]));
  const others = othersOf(index);
  return index.criteria().map((criterion, place) => {
    const classification = index.classificationOf(criterion.id);
    return {
      platform: platform.name,
      platformId: platform.id,
      ...groupById.get(criterion.groupId),
      ...criterionCells(criterion),
      ...(classification === undefined ? {} : codeCells(classification)),
      otherCodings: othersCell(others.get(criterion.id) ?? []),
      ...(place === 0 ? platformCells(platform) : {}),
    };
  });
}

/**
 * The criteria file: the site's eleven columns under its French headings, then ours; one row for each live criterion, in
 * the order of the screens. The code's columns hold the one that counts, a settled one before the group's; the other
 * coders' and what a settled one stands beside come in one column of ours. Reading it back into a device without this platform gives the same platform, groups, criteria
 * and classifications, letter for letter. Groups without criteria, synthesis texts and loaded keys are in the backup
 * only. Empty text for an index without a platform.
 */
export function criteriaCsv(index: PlatformIndex, delimiter: Delimiter = ';'): string {
  const { platform } = index;
  if (platform === undefined) return '';
  const headings = columnNames.map(headingOf);
  const rows = rowsOf(index, platform).map((cells) => columnNames.map((name) => cells[name] ?? ''));
  return writeCsv([headings, ...rows], delimiter);
}

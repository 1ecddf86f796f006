import type { Criterion } from '#domain/criterion/criterion.ts';
import { guestsOf } from '#domain/criterion/join.ts';
import { readAnew } from '#domain/criterion/readAnew.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { type Change, changeIn, create } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { nameLimit } from '#domain/record/words.ts';
import type { ParsedRow } from '#exchange/reading.ts';
import type { DecidedRow } from './decide.ts';
import type { MeantGroups } from './identifyGroups.ts';
import type { MatchedCoding, MatchedRow } from './match.ts';
import type { ImportRequest } from './request.ts';

// The site numbers criteria as they are written, so its ids give their order. An id of ten digits is not used: such an
// order could crowd out what is typed later.
const siteOrder = ({ origin }: ParsedRow): number | undefined =>
  origin?.source === 'wikispiral' && /^\d{1,9}$/.test(origin.id) ? Number(origin.id) : undefined;

/** Gives a new criterion its place: the file's, else the site's, else last in its group and question. */
function createOrders(index: PlatformIndex | undefined): (matched: MatchedRow) => number {
  const last = new Map<string, number>();
  return ({ row, group, question }) => {
    const given = row.order ?? siteOrder(row);
    if (given !== undefined) return given;
    const key = `${group.id}/${question}`;
    const order = (last.get(key) ?? index?.criteriaIn(group.id, question).at(-1)?.order ?? 0) + 1;
    last.set(key, order);
    return order;
  };
}

/** The name of a file of others. Our own files carry criteria from elsewhere, and say from which file those came. */
const fileOf = ({ file }: ImportRequest, { id }: ParsedRow): Pick<Criterion, 'sourceFile'> =>
  file === undefined || id !== undefined ? {} : { sourceFile: file.slice(0, nameLimit) };

/** Built in one object literal for speed: ten thousand rows create ten thousand of these. */
function newContent(
  request: ImportRequest,
  { id, row, group, question }: MatchedRow,
  platformId: PlatformId,
  order: number,
): Content<Criterion> {
  const content = {
    id,
    platformId,
    groupId: group.id,
    question,
    text: row.text,
    language: row.language ?? group.language,
    expressions: row.expressions ?? 1,
    order,
  };
  if (row.origin === undefined && row.extra === undefined) return content;
  const origin = row.origin === undefined ? {} : { origin: row.origin };
  return { ...content, ...origin, ...fileOf(request, row), ...row.extra };
}

function made(
  request: ImportRequest,
  row: MatchedRow,
  platformId: PlatformId,
  order: number,
): readonly Change[] {
  const { index } = request.target;
  const content = newContent(request, row, platformId, order);
  const { joined } = content;
  const change = create('criteria', content);
  return joined === undefined ? [change] : [change, ...guestsOf(index, content, joined)];
}

/**
 * The stored criterion with the file's values. When the file changes the words, they must be read back again, unless
 * the file gives their read-back status.
 */
function laidOver(stored: Criterion, said: Partial<Content<Criterion>>): Content<Criterion> {
  const after = { ...contentOf(stored), ...said };
  const isAnswered = said.readBack !== undefined || said.original !== undefined;
  return isAnswered ? after : readAnew(stored, after);
}

/** The stored criterion with the file's values, and the joined criteria that come back or that the file names. */
function overwritten(
  index: PlatformIndex | undefined,
  { matched: { row, stored, withdrawnGuests }, over, outcome }: DecidedRow,
): readonly Change[] {
  if (over === undefined || stored === undefined) return [];
  const back = outcome === 'revived' ? withdrawnGuests : [];
  // Joined criteria that were withdrawn with their host come back unchanged; only the list in the file is written
  // again.
  const named = outcome === 'revived' ? row.extra?.joined : over.joined;
  return [
    changeIn('criteria', 'put', asSeen(stored), laidOver(stored, over)),
    ...back.map((guest) => changeIn('criteria', 'put', asSeen(guest), contentOf(guest))),
    ...guestsOf(index, stored, named ?? []),
  ];
}

const codingChange = ({ stored, after }: MatchedCoding): Change =>
  changeIn('classifications', 'put', stored && asSeen(stored), after);

/** A group all of whose rows were erased here is not made again: nothing would stand in it. */
function groupChanges(groups: MeantGroups, rows: readonly DecidedRow[]): readonly Change[] {
  const filled = new Set(rows.flatMap(({ outcome, matched }) => (outcome === 'erased' ? [] : matched.group)));
  const made = [...new Set(groups.values())].flatMap((group) => (filled.has(group) && group.made) || []);
  return made.map(({ before, after }) => changeIn('groups', 'put', before && asSeen(before), after));
}

/**
 * Fourth pass: writes the groups to create; then, row by row, the criterion, the criteria joined to it and its codes.
 */
export function changesOf(
  request: ImportRequest,
  platformId: PlatformId,
  groups: MeantGroups,
  rows: readonly DecidedRow[],
): readonly Change[] {
  const { index } = request.target;
  const orderOf = createOrders(index);
  const changes = [...groupChanges(groups, rows)];
  for (const decided of rows) {
    const { matched, outcome, written } = decided;
    const isNew = outcome === 'fresh';
    changes.push(
      ...(isNew ? made(request, matched, platformId, orderOf(matched)) : overwritten(index, decided)),
    );
    for (const coding of written) changes.push(codingChange(coding));
  }
  return changes;
}

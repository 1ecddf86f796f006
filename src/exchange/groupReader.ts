import { initialsLimit } from '#domain/group/edit.ts';
import { type Cycle, cycles, type SizeBand, sizeBands } from '#domain/group/group.ts';
import { type FreeQuestion, freeQuestionField } from '#domain/platform/freeQuestion.ts';
import { type PlatformKind, platformKinds } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import { type GroupId, isUuid, type PlatformId } from '#domain/record/identity.ts';
import type { Origin } from '#domain/record/origin.ts';
import { readSourceDay } from '#domain/record/sourceDay.ts';
import {
  isBlank,
  isCountryOrNone,
  isLanguageTag,
  nameLimit,
  textLimit,
  wellFormed,
} from '#domain/record/words.ts';
import { type Cells, type ColumnName, headingOf } from './columns.ts';
import { type FileProblem, shownLetters } from './fileProblem.ts';
import { orderIn } from './ownFields.ts';
import type { GroupDetails, ParsedGroup, ParsedPlatform } from './reading.ts';

type Use = <T>(column: ColumnName, read: (cell: string) => T | undefined) => T | undefined;

const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (cell: string): T | undefined =>
    choices.find((choice) => choice === cell.trim());

/** A cell's text. A text longer than the record may hold is unusable. */
const text =
  (limit: number) =>
  (cell: string): string | undefined =>
    cell.length <= limit ? wellFormed(cell) : undefined;
const line = text(nameLimit);
const country = (cell: string): string | undefined => (isCountryOrNone(cell) ? cell : undefined);
/** Language tags separated by one space; undefined when none is valid. */
const languageTags = (cell: string): readonly string[] | undefined => {
  const tags = cell.split(' ').filter(isLanguageTag);
  return tags.length > 0 ? tags : undefined;
};
const date = (cell: string): string | undefined => readSourceDay(cell)?.day;
const language = (cell: string): string | undefined => (isLanguageTag(cell) ? cell : undefined);
const cycle = (cell: string): Cycle | undefined => cycles.find((known) => String(known) === cell.trim());
const uuid = (cell: string): string | undefined => (isUuid(cell) ? cell : undefined);
const initials = text(initialsLimit);

/** Drops absent values: a record never holds an undefined field. */
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

const wordingColumn = { WB: 'wordingWB', IB: 'wordingIB', ACT: 'wordingACT', FREE: 'wordingFREE' } as const;

function groupDetails(use: Use): GroupDetails {
  const wording = questions.flatMap((question) => {
    const words = use(wordingColumn[question], text(textLimit));
    return words === undefined ? [] : [[question, words] as const];
  });
  return present({
    profile: use('profile', line),
    sizeBand: use<SizeBand>('sizeBand', oneOf(sizeBands)),
    language: use('groupLanguage', language),
    meetingDate: use('meetingDate', date),
    place: use('place', line),
    cycle: use('cycle', cycle),
    facilitators: use('facilitators', initials),
    order: use('groupOrder', orderIn),
    wording: wording.length === 0 ? undefined : Object.fromEntries(wording),
  }) as GroupDetails;
}

/** A platform's fourth question as our files write it; undefined for any other cell. */
export function freeQuestionIn(cell: string): FreeQuestion | undefined {
  try {
    const read: unknown = JSON.parse(cell);
    return freeQuestionField.fault(read) === undefined ? (read as FreeQuestion) : undefined;
  } catch {
    return undefined;
  }
}

/** A platform's details are in its first row only; in other rows the cell of its kind is empty. */
function platformDetails(use: Use): ParsedPlatform['details'] {
  const kind = use<PlatformKind>('platformKind', oneOf(platformKinds));
  if (kind === undefined) return undefined;
  const languages = use('platformLanguages', languageTags);
  const parentId = use('parentId', uuid) as PlatformId | undefined;
  const retentionDate = use('retentionDate', date);
  const freeQuestion = use('freeQuestion', freeQuestionIn);
  return {
    kind,
    territory: use('territory', line) ?? '',
    country: use('country', country) ?? '',
    languages: languages ?? [],
    description: use('description', text(textLimit)) ?? '',
    ...(parentId === undefined ? {} : { parentId }),
    ...(retentionDate === undefined ? {} : { retentionDate }),
    ...(freeQuestion === undefined ? {} : { freeQuestion }),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** In our own files the origin has columns of its own; in other files the name is the origin's id. */
function originOf(source: string, name: string, isOurs: boolean, own: Origin): { readonly origin?: Origin } {
  if (!isOurs) return name === '' ? {} : { origin: { source, id: name } };
  return own.source === '' ? {} : { origin: own };
}

const ownOrigin = (source: string | undefined, id: string | undefined): Origin => ({
  source: source ?? '',
  id: id ?? '',
});

type Known = {
  readonly source: string;
  readonly groups: Map<string, ParsedGroup>;
  readonly platforms: Map<string, Mutable<ParsedPlatform>>;
};

const nameIn = (cell: string | undefined): string => wellFormed(cell ?? '').trim();
const idIn = (cell: string | undefined): string | undefined =>
  cell !== undefined && isUuid(cell) ? cell : undefined;

function platformIn({ source, platforms }: Known, cells: Cells, use: Use): ParsedPlatform | undefined {
  const name = nameIn(cells.platform);
  const id = idIn(cells.platformId) as PlatformId | undefined;
  if (isBlank(name) && id === undefined) return undefined;
  const isOurs = id !== undefined;
  const platform = platforms.get(id ?? name) ?? {
    name,
    ...(id && { id }),
    ...originOf(source, name, isOurs, ownOrigin('', '')),
  };
  platforms.set(id ?? name, platform);
  // A platform's details are in one row of its file, and sorting may have moved that row anywhere.
  const details = platform.details === undefined ? platformDetails(use) : undefined;
  if (details === undefined) return platform;
  const own = ownOrigin(cells.platformSource, cells.platformOriginId);
  return Object.assign(platform, { details }, originOf(source, name, isOurs, own));
}

function groupIn(known: Known, cells: Cells, use: Use): ParsedGroup | undefined {
  const platform = platformIn(known, cells, use);
  const name = nameIn(cells.group);
  const id = idIn(cells.groupId) as GroupId | undefined;
  if (isBlank(name) && id === undefined && platform === undefined) return undefined;
  const key = `${platform?.id ?? platform?.name ?? ''}\n${id ?? name}`;
  const met = known.groups.get(key);
  if (met !== undefined) return met;
  const own = ownOrigin(cells.groupSource, cells.groupOriginId);
  const group = {
    name,
    details: groupDetails(use),
    ...(platform && { platform }),
    ...(id && { id }),
    ...originOf(known.source, name, id !== undefined, own),
  };
  known.groups.set(key, group);
  return group;
}

export type GroupReader = { read(row: number, cells: Cells): ParsedGroup | undefined | 'refused' };

/**
 * Creates groups and platforms as rows name them, each once. An unusable value (a date that is not a day) is reported
 * and left out. A name longer than the limit refuses the row.
 */
export function createGroupReader(source: string, tell: (problem: FileProblem) => void): GroupReader {
  const known: Known = { source, groups: new Map(), platforms: new Map() };
  const using =
    (row: number, cells: Cells): Use =>
    (column, read) => {
      const cell = cells[column];
      if (cell === undefined || cell === '') return undefined;
      const value = read(cell);
      if (value === undefined) tell({ row, type: 'UnusableCell', column: headingOf(column), text: cell });
      return value;
    };
  return {
    read(row, cells) {
      const length = Math.max(cells.group?.length ?? 0, cells.platform?.length ?? 0);
      if (length <= nameLimit) return groupIn(known, cells, using(row, cells));
      tell({
        row,
        type: 'NameTooLong',
        length,
        limit: nameLimit,
        words: (cells.text ?? '').slice(0, shownLetters),
      });
      return 'refused';
    },
  };
}

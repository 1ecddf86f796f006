import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import { create, type Plan } from '#domain/record/change.ts';
import type { Id, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { Codebook, CodebookDimension, CodebookEntry, DimensionStatus, Labels } from './codebook.ts';
import type { ComponentCode, DimensionLetter } from './componentCode.ts';
import { labelIn } from './labelIn.ts';

/** A key as it was read from a list in one language: its codes, in its order, are the new structure. */
export type CodebookList = {
  readonly dimensions: readonly { readonly letter: DimensionLetter; readonly label: string }[];
  /** `hint` is empty where the list gave none. */
  readonly entries: readonly {
    readonly code: ComponentCode;
    readonly label: string;
    readonly hint: string;
  }[];
};

/**
 * The key in force with a list laid over it: the list's codes in the list's order, its words in its language. Words of
 * other languages are carried over for codes that stay, except our own working words under a label the list changes:
 * `wordsIn` then falls back to the list's. A hint is kept where the list gives none and the label did not change; under
 * another label it might explain the wrong thing, so it goes. Dimensions the list does not name stay.
 * `version` must be new: classifications already made keep the version they were made with.
 */
export function mergeCodebookList(
  over: Codebook,
  list: CodebookList,
  language: string,
  version: string,
): Codebook {
  const formerByCode = new Map(over.entries.map((entry) => [entry.code, entry]));
  const labelByLetter = new Map(list.dimensions.map(({ letter, label }) => [letter, label]));
  return {
    keyId: isOwnCodebook(over) ? over.keyId : 'platform-key',
    version,
    dimensions: over.dimensions.map((dimension) =>
      mergedDimension(dimension, labelByLetter.get(dimension.letter), language),
    ),
    entries: list.entries.map((entry) => mergedEntry(formerByCode.get(entry.code), entry, language)),
  };
}

/** A key that a platform loaded keeps its name through its versions; the shipped one does not lend its own. */
const isOwnCodebook = ({ entries }: Codebook): boolean => entries.some(({ status }) => status === 'loaded');

type Former<S> = { readonly status: S; readonly label: Labels };

/** Words nobody read in the published key and no platform loaded. A label seen elsewhere was seen in French only. */
const isOurs = (status: DimensionStatus): boolean => status !== 'loaded' && status !== 'attested';

/**
 * An entry has one status for all its languages. Under another label our own words of other languages would pass for
 * the list's, so they go. Under the same label they stay, and so does the status that says they are ours.
 */
function statusUnder<S extends DimensionStatus>(
  former: Former<S> | undefined,
  label: string,
  language: string,
): { readonly status: S | 'loaded'; readonly carries: boolean } {
  if (former === undefined || !isOurs(former.status)) return { status: 'loaded', carries: true };
  const isSame = former.label[language] === label;
  return { status: isSame ? former.status : 'loaded', carries: isSame };
}

function mergedDimension(
  former: CodebookDimension,
  label: string | undefined,
  language: string,
): CodebookDimension {
  if (label === undefined) return former;
  const { status, carries } = statusUnder(former, label, language);
  return {
    letter: former.letter,
    status,
    label: { ...(carries ? former.label : {}), [language]: label },
  };
}

function mergedEntry(
  former: CodebookEntry | undefined,
  { code, label, hint }: CodebookList['entries'][number],
  language: string,
): CodebookEntry {
  const { status, carries } = statusUnder(former, label, language);
  const formerHint = former?.label[language] === label ? (former.hint[language] ?? '') : '';
  return {
    code,
    status,
    label: { ...(carries ? former?.label : {}), [language]: label },
    hint: { ...(carries ? former?.hint : {}), [language]: hint === '' ? formerHint : hint },
  };
}

/** One code that a new key adds, drops or calls otherwise, with the live criteria that the group gave this code. */
export type CodebookDifference = {
  readonly code: ComponentCode;
  /** The label before, in the asked language; absent for an added code. */
  readonly from?: string;
  /** The label after; absent for a removed code. */
  readonly to?: string;
  readonly criteria: readonly Criterion[];
};

/** What would change if `after` came into force. Removed codes stay on the criteria that have them, flagged as not listed. */
export type CodebookPreview = {
  readonly added: readonly CodebookDifference[];
  readonly removed: readonly CodebookDifference[];
  readonly relabelled: readonly CodebookDifference[];
  /** Codes that keep their label. */
  readonly unchanged: number;
  /** Live criteria under an added, removed or relabelled code: each counted once. */
  readonly touched: number;
};

/** Compares two keys' labels in one language and finds which live criteria each difference touches. Writes nothing. */
export function previewCodebook(
  before: Codebook,
  after: Codebook,
  index: Reader,
  language: string,
): CodebookPreview {
  const criteriaByCode = criteriaByComponent(index);
  const labelBefore = labelByCode(before, language);
  const labelAfter = labelByCode(after, language);
  const differences = [...new Set([...labelBefore.keys(), ...labelAfter.keys()])].map((code) =>
    differenceOf(code, labelBefore.get(code), labelAfter.get(code), criteriaByCode.get(code) ?? []),
  );
  const changed = differences.filter(({ from, to }) => from !== to);
  return {
    added: changed.filter(({ from }) => from === undefined),
    removed: changed.filter(({ to }) => to === undefined),
    relabelled: changed.filter(({ from, to }) => from !== undefined && to !== undefined),
    unchanged: differences.length - changed.length,
    touched: changed.reduce((sum, { criteria }) => sum + criteria.length, 0),
  };
}

const labelByCode = ({ entries }: Codebook, language: string): Map<ComponentCode, string> =>
  new Map(entries.map(({ code, label }) => [code, labelIn(label, language)?.text ?? '']));

const differenceOf = (
  code: ComponentCode,
  from: string | undefined,
  to: string | undefined,
  criteria: readonly Criterion[],
): CodebookDifference => ({
  code,
  criteria,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** Live criteria by the component the group gave them; unclassified ones are not in it. */
export function criteriaByComponent(index: Reader): ReadonlyMap<ComponentCode, readonly Criterion[]> {
  const byCode = new Map<ComponentCode, Criterion[]>();
  for (const criterion of index.criteria()) {
    const code = index.classificationOf(criterion.id)?.code.component;
    if (code === undefined) continue;
    const others = byCode.get(code);
    if (others === undefined) byCode.set(code, [criterion]);
    else others.push(criterion);
  }
  return byCode;
}

/**
 * A version no other device gives: the day (`YYYY-MM-DD`), for people, and six letters of a new id, so that two
 * tablets that load two lists on one day do not give two keys one name.
 */
export const newCodebookVersion = (day: string, ids: Ids): string => `${day}-${ids.next().slice(-6)}`;

/**
 * Puts a key in force by keeping it after the ones already loaded, which stay: classifications refer to them. An
 * earlier version comes back the same way. Refuses a key without a code, and an index without its platform.
 */
export function planCodebookLoad(index: Reader, codebook: Codebook, ids: Ids): Result<Plan, Problem> {
  const platformId = index.platform?.id;
  if (platformId === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  if (codebook.entries.length === 0) return refused({ type: 'EmptyText' });
  const order = index.records().keys.reduce((highest, record) => Math.max(highest, record.order), 0) + 1;
  const record = { id: ids.next() as Id<'key'>, platformId, key: codebook, order };
  return done({ act: { type: 'loadKey', count: 1 }, changes: [create('keys', record)] });
}

import type { Criterion } from '#domain/criterion/criterion.ts';
import type { Reader } from '#domain/index/reader.ts';
import { create, type Plan } from '#domain/record/change.ts';
import type { Id, Ids } from '#domain/record/identity.ts';
import type { Problem } from '#domain/record/problem.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { Codebook, CodebookDimension, CodebookEntry, DimensionStatus, Labels } from './codebook.ts';
import type { ComponentCode, DimensionLetter } from './componentCode.ts';
import { labelIn } from './labelIn.ts';

/** A codebook as read from a list in one language. Its codes, in its order, are the new structure. */
export type CodebookList = {
  readonly dimensions: readonly { readonly letter: DimensionLetter; readonly label: string }[];
  /** `hint` is empty if the list gave none. */
  readonly entries: readonly {
    readonly code: ComponentCode;
    readonly label: string;
    readonly hint: string;
  }[];
};

/**
 * Merges a list into the codebook in force: the list's codes in the list's order, with its words in its language. For
 * codes that stay, words of other languages are kept, except our own working words if the list changes the label:
 * `labelIn` then falls back to the list's words. If the list gives no hint, the old hint is kept only under the same
 * label, since under another label it might explain the wrong thing. Dimensions that the list does not name stay.
 * `version` must be new: existing classifications refer to the version they were made with.
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

/**
 * A codebook that a platform loaded keeps its name in later versions. A list loaded over the shipped one does not take
 * that name.
 */
const isOwnCodebook = ({ entries }: Codebook): boolean => entries.some(({ status }) => status === 'loaded');

type Former<S> = { readonly status: S; readonly label: Labels };

/**
 * Words that nobody read in the published codebook and no platform loaded. A label marked as seen was seen in French
 * only.
 */
const isOurs = (status: DimensionStatus): boolean => status !== 'loaded' && status !== 'attested';

/**
 * An entry has one status for all its languages. If the label changes, our own words in other languages would pass for
 * the list's, so they are dropped. If it does not, they stay, and so does the status that marks them as ours.
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

/** One code that a new codebook adds, removes or relabels, with the live criteria to which the group gave this code. */
export type CodebookDifference = {
  readonly code: ComponentCode;
  /** The label before, in the requested language; absent for an added code. */
  readonly from?: string;
  /** The label after; absent for a removed code. */
  readonly to?: string;
  readonly criteria: readonly Criterion[];
};

/** What would change if `after` came into force. Criteria keep removed codes, which are then flagged as not listed. */
export type CodebookPreview = {
  readonly added: readonly CodebookDifference[];
  readonly removed: readonly CodebookDifference[];
  readonly relabelled: readonly CodebookDifference[];
  /** The number of codes that keep their label. */
  readonly unchanged: number;
  /** Live criteria with an added, removed or relabelled code, each counted once. */
  readonly touched: number;
};

/**
 * Compares the labels of two codebooks in one language and finds the live criteria affected by each difference. Writes
 * nothing.
 */
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

/** Live classified criteria by the component that the group gave them. */
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
 * A version name that is unique on every device: the day (`YYYY-MM-DD`), for people, and six letters of a new id, so
 * that two tablets that load two lists on one day do not use the same name.
 */
export const newCodebookVersion = (day: string, ids: Ids): string => `${day}-${ids.next().slice(-6)}`;

/**
 * Puts a codebook in force by storing it after the loaded ones, which stay because classifications refer to them. This
 * also brings an earlier version back. Refuses a codebook without a code, and an index without its platform.
 */
export function planCodebookLoad(index: Reader, codebook: Codebook, ids: Ids): Result<Plan, Problem> {
  const platformId = index.platform?.id;
  if (platformId === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  if (codebook.entries.length === 0) return refused({ type: 'EmptyText' });
  const order = index.records().keys.reduce((highest, record) => Math.max(highest, record.order), 0) + 1;
  const record = { id: ids.next() as Id<'key'>, platformId, key: codebook, order };
  return done({ act: { type: 'loadKey', count: 1 }, changes: [create('keys', record)] });
}

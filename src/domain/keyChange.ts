import type {
  DeterminationKey,
  DimensionStatus,
  KeyDimension,
  KeyEntry,
  Words,
} from '#domain/codebook/codebook.ts';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { create, type Plan } from './change.ts';
import type { ComponentCode, DimensionLetter } from './componentCode.ts';
import { wordsIn } from './determinationKey.ts';
import type { Id, Ids } from './identity.ts';
import type { Problem } from './problem.ts';
import type { Reader } from './reader.ts';
import { done, type Result, refused } from './result.ts';

/** A key as it was read from a list in one language: its codes, in its order, are the new structure. */
export type KeyListing = {
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
export function mergeKeyList(
  over: DeterminationKey,
  list: KeyListing,
  language: string,
  version: string,
): DeterminationKey {
  const formerByCode = new Map(over.entries.map((entry) => [entry.code, entry]));
  const labelByLetter = new Map(list.dimensions.map(({ letter, label }) => [letter, label]));
  return {
    keyId: isOwnKey(over) ? over.keyId : 'platform-key',
    version,
    dimensions: over.dimensions.map((dimension) =>
      mergedDimension(dimension, labelByLetter.get(dimension.letter), language),
    ),
    entries: list.entries.map((entry) => mergedEntry(formerByCode.get(entry.code), entry, language)),
  };
}

/** A key that a platform loaded keeps its name through its versions; the shipped one does not lend its own. */
const isOwnKey = ({ entries }: DeterminationKey): boolean =>
  entries.some(({ status }) => status === 'loaded');

type Former<S> = { readonly status: S; readonly label: Words };

/** Words nobody read in the published key and no platform loaded. A label seen elsewhere was seen in French only. */
const isOurs = (status: DimensionStatus): boolean => status !== 'loaded' && status !== 'attested';

/**
 * An entry has one status for all its languages. Under another label our own words of other languages would pass for
 * the list's, so they go. Under the same label they stay, and so does the status that says they are ours.
 */
function standing<S extends DimensionStatus>(
  former: Former<S> | undefined,
  label: string,
  language: string,
): { readonly status: S | 'loaded'; readonly carries: boolean } {
  if (former === undefined || !isOurs(former.status)) return { status: 'loaded', carries: true };
  const isSame = former.label[language] === label;
  return { status: isSame ? former.status : 'loaded', carries: isSame };
}

function mergedDimension(former: KeyDimension, label: string | undefined, language: string): KeyDimension {
  if (label === undefined) return former;
  const { status, carries } = standing(former, label, language);
  return {
    letter: former.letter,
    status,
    label: { ...(carries ? former.label : {}), [language]: label },
  };
}

function mergedEntry(
  former: KeyEntry | undefined,
  { code, label, hint }: KeyListing['entries'][number],
  language: string,
): KeyEntry {
  const { status, carries } = standing(former, label, language);
  const formerHint = former?.label[language] === label ? (former.hint[language] ?? '') : '';
  return {
    code,
    status,
    label: { ...(carries ? former?.label : {}), [language]: label },
    hint: { ...(carries ? former?.hint : {}), [language]: hint === '' ? formerHint : hint },
  };
}

/** One code that a new key adds, drops or calls otherwise, with the live criteria that the group gave this code. */
export type KeyDifference = {
  readonly code: ComponentCode;
  /** The label before, in the asked language; absent for an added code. */
  readonly from?: string;
  /** The label after; absent for a removed code. */
  readonly to?: string;
  readonly criteria: readonly Criterion[];
};

/** What would change if `after` came into force. Removed codes stay on the criteria that have them, flagged as not listed. */
export type KeyPreview = {
  readonly added: readonly KeyDifference[];
  readonly removed: readonly KeyDifference[];
  readonly relabelled: readonly KeyDifference[];
  /** Codes that keep their label. */
  readonly unchanged: number;
  /** Live criteria under an added, removed or relabelled code: each counted once. */
  readonly touched: number;
};

/** Compares two keys' labels in one language and finds which live criteria each difference touches. Writes nothing. */
export function previewKey(
  before: DeterminationKey,
  after: DeterminationKey,
  index: Reader,
  language: string,
): KeyPreview {
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

const labelByCode = ({ entries }: DeterminationKey, language: string): Map<ComponentCode, string> =>
  new Map(entries.map(({ code, label }) => [code, wordsIn(label, language)?.text ?? '']));

const differenceOf = (
  code: ComponentCode,
  from: string | undefined,
  to: string | undefined,
  criteria: readonly Criterion[],
): KeyDifference => ({
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
export const newKeyVersion = (day: string, ids: Ids): string => `${day}-${ids.next().slice(-6)}`;

/**
 * Puts a key in force by keeping it after the ones already loaded, which stay: classifications refer to them. An
 * earlier version comes back the same way. Refuses a key without a code, and an index without its platform.
 */
export function planKeyLoad(index: Reader, key: DeterminationKey, ids: Ids): Result<Plan, Problem> {
  const platformId = index.platform?.id;
  if (platformId === undefined) return refused({ type: 'NotFound', table: 'platforms' });
  if (key.entries.length === 0) return refused({ type: 'EmptyText' });
  const order = index.records().keys.reduce((highest, record) => Math.max(highest, record.order), 0) + 1;
  const record = { id: ids.next() as Id<'key'>, platformId, key, order };
  return done({ act: { type: 'loadKey', count: 1 }, changes: [create('keys', record)] });
}

import { namesErased, withoutErasedWrites } from '#domain/erasure/erased.ts';
import type { Change, Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { readPlan } from '#domain/record/readPlan.ts';
import { dataVersion, records } from '#domain/record/registry.ts';
import { type Space, type TextStore, textName } from './effects.ts';

/**
 * A second copy of words that are on their way to the database. Each small plan is in the text store from before its
 * transaction begins until it is complete. A plan that is still there at the next start was never reported as saved.
 */
export type Outbox = {
  /** Stores exactly these plans. Returns false when not all could be stored: some words then have no second copy. */
  readonly keep: (plans: readonly Plan[]) => boolean;
  /** Resolves to true once what was stored is on the disk too. */
  readonly settled: () => Promise<boolean>;
  /**
   * Returns the plans that earlier starts left, oldest first, and deletes them; the caller stores them again at once.
   * What this version cannot read is set aside unchanged.
   */
  readonly takeLeft: () => readonly Plan[];
  /** Sets aside a plan that can never be written, so that it does not block the others. */
  readonly takeAside: (plan: Plan) => void;
  /**
   * Takes erased records out of everything that is kept: the acts of this tab and of others, and what was set aside. A
   * text that cannot be read and names an erased record is removed.
   */
  readonly forget: () => void;
  /** What was set aside, now or earlier: for the screen and for a rescue file. */
  readonly setAside: () => readonly string[];
};

/** Larger plans (imports) are not stored: their file still exists, and the text store has no room for them. */
const keptChanges = 500;

const isSmall = ({ changes, incoming }: Plan): boolean =>
  changes.length + (incoming?.stored.length ?? 0) <= keptChanges;

/** The first version stored lists without a version number; their records are of data version 2. */
const bareVersion = 2;

type Envelope = { readonly version: number; readonly plans: readonly unknown[] };

function readEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { version: bareVersion, plans: value };
    const { version, plans } = (value ?? {}) as { readonly version?: unknown; readonly plans?: unknown };
    if (!Number.isSafeInteger(version) || !Array.isArray(plans)) return undefined;
    return { version: version as number, plans };
  } catch {
    return undefined;
  }
}

type Left = { readonly plans: readonly Plan[]; readonly unread: readonly string[] };

/** Reads each plan separately, so that an invalid one does not lose the valid ones. */
function readLeft(text: string): Left {
  const envelope = readEnvelope(text);
  if (envelope === undefined) return { plans: [], unread: [text] };
  const plans: Plan[] = [];
  const unread: string[] = [];
  for (const value of envelope.plans) {
    const plan = readPlan(records, value, envelope.version);
    if (plan === undefined) unread.push(JSON.stringify({ version: envelope.version, plans: [value] }));
    else plans.push(plan);
  }
  return { plans, unread };
}

const written = (plans: readonly Plan[]): string => JSON.stringify({ version: dataVersion, plans });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlan = (value: unknown): value is Plan =>
  Array.isArray((value as Partial<Plan> | null)?.changes) &&
  (value as Plan).changes.every((change: unknown) => isObject(change) && isObject((change as Change).after));

type IsErased = (id: string) => boolean;

/** An envelope without what it holds of erased records; undefined if nothing is left. */
function textWithout(text: string, isErased: IsErased): string | undefined {
  const { version = 0, plans = [] } = readEnvelope(text) ?? {};
  const left = plans
    .filter(isPlan)
    .map((plan) => ({ ...plan, changes: withoutErasedWrites(plan.changes, isErased) }))
    .filter(({ changes, incoming }) => changes.length > 0 || incoming !== undefined);
  return left.length === 0 ? undefined : JSON.stringify({ version, plans: left });
}

const leftOf = (text: string, isErased: IsErased): string | undefined =>
  namesErased(text, isErased) ? textWithout(text, isErased) : text;

/** Takes erased records out of every text whose name begins with one of these. */
function forgetTexts(store: TextStore, subjects: readonly string[], isErased: IsErased): void {
  for (const name of store.names()) {
    if (!subjects.some((subject) => name.startsWith(`${subject}:`))) continue;
    const text = store.get(name) ?? '';
    const left = leftOf(text, isErased);
    if (left === text) continue;
    if (left === undefined || !store.set(name, left)) store.remove(name);
  }
}

/** A plan without what it writes to erased records: the storage drops that too. */
const planWithout = (plan: Plan, isErased: IsErased): Plan => ({
  ...plan,
  changes: withoutErasedWrites(plan.changes, isErased),
});

/** Moves unread plans to names of their own. If there is no room for the copies, the original stays where it is. */
function moveAside(store: TextStore, name: string, aside: string, unread: readonly string[]): void {
  if (unread.every((text, at) => store.set(`${aside}:${at}`, text))) store.remove(name);
}

/** `isErased`: whether a record was erased for ever. What is written to it is not kept. */
export function createOutbox(
  store: TextStore,
  space: Space,
  platformId: PlatformId,
  tab: string,
  isErased: IsErased = () => false,
): Outbox {
  const all = textName('outbox', space, platformId);
  const own = `${all}:${tab}`;
  const aside = textName('aside', space, platformId);
  /** Plans that the text store had no room for. They stay on the screen and in a rescue file while the page is open. */
  const unstored: string[] = [];
  const asideNames = () => store.names().filter((name) => name.startsWith(`${aside}:`));
  return {
    keep: (plans) => {
      const small = plans.filter(isSmall).map((plan) => planWithout(plan, isErased));
      if (small.length > 0) return store.set(own, written(small)) && small.length === plans.length;
      store.remove(own);
      return plans.length === 0;
    },
    settled: () => store.settled(),
    takeLeft: () => {
      const names = store.names().filter((name) => name.startsWith(`${all}:`) && name !== own);
      return names.flatMap((name) => {
        const { plans, unread } = readLeft(store.get(name) ?? '[]');
        moveAside(store, name, `${aside}:${name.slice(all.length + 1)}`, unread);
        return plans;
      });
    },
    takeAside: (plan) => {
      const text = written([plan]);
      if (!store.set(`${aside}:${tab}:${plan.id ?? ''}`, text)) unstored.push(text);
    },
    forget: () => {
      forgetTexts(store, [all, aside], isErased);
      unstored.splice(0, unstored.length, ...unstored.flatMap((text) => leftOf(text, isErased) ?? []));
    },
    setAside: () => [...asideNames().flatMap((name) => store.get(name) ?? []), ...unstored],
  };
}

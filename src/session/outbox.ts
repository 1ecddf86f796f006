import type { Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { readPlan } from '#domain/record/readPlan.ts';
import { dataVersion, records } from '#domain/record/registry.ts';
import { type Space, type TextStore, textName } from './effects.ts';

/**
 * The second place of words on their way to the database: each small plan stands in the text store from before its
 * transaction begins until it is complete. What is still there at the next start was never said to be saved.
 */
export type Outbox = {
  /** Keeps exactly these plans. False when not all of them could be: then there is no second place for some words. */
  readonly keep: (plans: readonly Plan[]) => boolean;
  /**
   * What earlier starts left, oldest first, and forgets it: the caller keeps it again at once. What this version cannot
   * read is set aside, as it is.
   */
  readonly takeLeft: () => readonly Plan[];
  /** Keeps a plan that can never be written, out of the way of the others. */
  readonly takeAside: (plan: Plan) => void;
  /** What was set aside, now or earlier: for the screen and for a rescue file. */
  readonly setAside: () => readonly string[];
};

/** Larger plans (imports) are not kept: their file is still there, and the text store has no room for them. */
const keptChanges = 500;

const isSmall = ({ changes, incoming }: Plan): boolean =>
  changes.length + (incoming?.stored.length ?? 0) <= keptChanges;

/** The first version kept bare lists, of records of data version 2. */
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

/** One bad entry never takes the good ones with it. */
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

export function createOutbox(store: TextStore, space: Space, platformId: PlatformId, tab: string): Outbox {
  const all = textName('outbox', space, platformId);
  const own = `${all}:${tab}`;
  const aside = textName('aside', space, platformId);
  /** What the text store had no room for: on the screen and in a rescue file as long as the page is open. */
  const homeless: string[] = [];
  const asideNames = () => store.names().filter((name) => name.startsWith(`${aside}:`));
  /** Stays under its own name where there is no room for a second one. */
  const takeAside = (name: string, unread: readonly string[]): void => {
    const isKept = unread.every((text, at) =>
      store.set(`${aside}:${name.slice(all.length + 1)}:${at}`, text),
    );
    if (isKept) store.remove(name);
  };
  return {
    keep: (plans) => {
      const small = plans.filter(isSmall);
      if (small.length > 0) return store.set(own, written(small)) && small.length === plans.length;
      store.remove(own);
      return plans.length === 0;
    },
    takeLeft: () => {
      const names = store.names().filter((name) => name.startsWith(`${all}:`) && name !== own);
      return names.flatMap((name) => {
        const { plans, unread } = readLeft(store.get(name) ?? '[]');
        takeAside(name, unread);
        return plans;
      });
    },
    takeAside: (plan) => {
      const text = written([plan]);
      if (!store.set(`${aside}:${tab}:${plan.id ?? ''}`, text)) homeless.push(text);
    },
    setAside: () => [...asideNames().flatMap((name) => store.get(name) ?? []), ...homeless],
  };
}

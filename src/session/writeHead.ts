import type { StoreApi } from 'zustand/vanilla';
import type { News } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Clock, Ids, PlatformId } from '#domain/record/identity.ts';
import type { Stored } from '#domain/record/records.ts';
import { refused } from '#domain/record/result.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import type { Committed, JournalEntry, Storage, StorageProblem } from '#storage/storage.ts';
import { foundEntry } from './foundEntry.ts';
import { keepLine } from './keptLine.ts';
import { type MendingParts, unexpected } from './mending.ts';
import type { OpenPlatformState } from './openPlatform.ts';
import type { Outbox } from './outbox.ts';
import { withCommittedSeen } from './provisional.ts';

/** An act on its way to the database. */
export type Waiting = {
  readonly plan: Plan & { readonly id: string };
  /** Answers the caller: saved or not saved. Only the first answer counts. */
  readonly answer: (saved: boolean) => void;
  /** Called when the act is in the database, at whichever attempt: adds it to the history. */
  readonly stored: (entry: JournalEntry) => void;
  tried: boolean;
};

export type WriterGiven = {
  readonly storage: Storage;
  readonly platformId: PlatformId;
  readonly outbox: Outbox;
  readonly state: StoreApi<OpenPlatformState>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Called with what a commit stored: an erasure among it must be forgotten everywhere. */
  readonly forgetErased: (stored: readonly Stored[]) => void;
} & Pick<MendingParts, 'copyOut'>;

export type WriterParts = WriterGiven & {
  /** Acts not yet in the database, in order; the first one may be in progress. */
  readonly line: Waiting[];
  /** The stamps of written acts, by plan id. */
  readonly stamps: Map<string, Stamp>;
  pumping: Promise<void> | undefined;
  /** The database closed while the page was open: nothing can be written any more. */
  isClosed: boolean;
  /** When the latest act was written to the database, in milliseconds. */
  savedAt: number | undefined;
};

export function lifted({ state, forgetErased }: WriterParts, planId: string, news?: News): void {
  const { index } = state.getState();
  index.lift(planId, news);
  state.setState({ revision: index.revision });
  if (news !== undefined) forgetErased(news.stored);
}

/** To be called before the plan's layer is removed: plans laid over it saw what it wrote. */
export function learnStamp(
  { stamps }: WriterParts,
  planId: string,
  { counter, device, wall }: JournalEntry,
): void {
  stamps.set(planId, { counter, device, wall });
}

const newsOf = ({ stored, entry, seen }: Committed): News => ({ stored, counter: entry.counter, seen });

/** Reloads the whole platform, for an act that was written without reporting the records it left. */
async function takeInAll(parts: WriterParts, waiting: Waiting): Promise<void> {
  const { records, counter, seen } = await parts.storage.load(parts.platformId);
  const stored = Object.entries(records).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, record }) as Stored),
  );
  lifted(parts, waiting.plan.id, { stored, counter, seen });
}

/** The act is in the database: removes it from the queue and adds it to the history. */
export function stored(parts: WriterParts, waiting: Waiting, entry: JournalEntry): void {
  const place = parts.line.indexOf(waiting);
  if (place === -1) return;
  parts.line.splice(place, 1);
  parts.savedAt = parts.clock.now();
  keepLine(parts);
  waiting.stored(entry);
}

/**
 * Sets aside an act that can never be written: removes it from the queue and the screen, stores it unchanged, and
 * reports it.
 */
function setAside(parts: WriterParts, head: Waiting): void {
  const { line, outbox, state } = parts;
  line.splice(line.indexOf(head), 1);
  outbox.takeAside(head.plan);
  keepLine(parts);
  lifted(parts, head.plan.id);
  state.setState({ setAside: outbox.setAside() });
}

/** The outcome of the first act in the queue: in the database, set aside, or still waiting because of a problem. */
export type HeadOutcome =
  | { readonly done: true; readonly saved: boolean }
  | { readonly done: false; readonly problem: StorageProblem };

const isSaved: HeadOutcome = { done: true, saved: true };

export async function writeHead(parts: WriterParts, head: Waiting): Promise<HeadOutcome> {
  const earlier = head.tried ? await foundEntry(parts, head.plan.id) : undefined;
  if (earlier === 'silent') return { done: false, problem: { type: 'StorageTimeout' } };
  if (earlier !== undefined) {
    learnStamp(parts, head.plan.id, earlier);
    await takeInAll(parts, head);
    stored(parts, head, earlier);
    return isSaved;
  }
  const outcome = await parts.storage
    .commit(withCommittedSeen(head.plan, parts.stamps))
    .catch((error: unknown) => refused<StorageProblem>(unexpected(error)));
  if (outcome.ok) {
    learnStamp(parts, head.plan.id, outcome.value.entry);
    lifted(parts, head.plan.id, newsOf(outcome.value));
    stored(parts, head, outcome.value.entry);
    return isSaved;
  }
  const problem = outcome.problems[0] ?? { type: 'StorageFailed', cause: '' };
  if (problem.type !== 'StorageUnreadable') return { done: false, problem };
  setAside(parts, head);
  return { done: true, saved: false };
}

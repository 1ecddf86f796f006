import type { StoreApi } from 'zustand/vanilla';
import type { News } from '#domain/index/platformIndex.ts';
import { isEmptyPlan, type Plan } from '#domain/record/change.ts';
import type { Clock, Ids, PlatformId } from '#domain/record/identity.ts';
import type { Stored } from '#domain/record/records.ts';
import { type Result, refused } from '#domain/record/result.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { takeBack } from '#domain/record/undo.ts';
import type { Committed, JournalEntry, Storage, StorageProblem } from '#storage/storage.ts';
import type { OpenPlatformState } from './openPlatform.ts';
import type { Outbox } from './outbox.ts';
import { provisional, withCommittedSeen } from './provisional.ts';

/** The verbs that change a platform. */
export interface Writer {
  /**
   * Shows the act at once, writes it behind, and resolves true only when it is in a committed transaction.
   * A plan that changes nothing is no act: true, and nothing to take back.
   */
  act(plan: Plan): Promise<boolean>;
  /** Takes the latest act back, or does again the latest one taken back. False when there is none, or while something could not be written. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Tries again to write what could not be saved, in its order. */
  retry(): Promise<void>;
}

/** What the open platform tells the writer of the storage. */
export type StorageSignals = {
  /** A commit that had been called silent is complete after all. */
  readonly lateCommit: (planId: string, news: News) => Promise<void>;
  /** The database closed under the page: nothing more can be written until it is reloaded. */
  readonly closed: () => void;
  /** The acts that were written before: what was seen while one of them waited is known by its stamp. */
  readonly learn: (journal: readonly JournalEntry[]) => void;
};

type Waiting = {
  readonly plan: Plan & { readonly id: string };
  /** Answers whoever waits: saved or not saved. Only the first answer counts. */
  readonly answer: (saved: boolean) => void;
  /** When it is in the database, at whichever try: the history learns it. */
  readonly stored: (entry: JournalEntry) => void;
  tried: boolean;
};

type Given = {
  readonly storage: Storage;
  readonly platformId: PlatformId;
  readonly outbox: Outbox;
  readonly state: StoreApi<OpenPlatformState>;
  readonly clock: Clock;
  readonly ids: Ids;
};

type Parts = Given & {
  /** Acts not yet in the database, in their order; the first one may be under way. */
  readonly line: Waiting[];
  /** The stamps of what was written, by plan. */
  readonly stamps: Map<string, Stamp>;
  pumping: Promise<void> | undefined;
  /** The database closed under the page: whatever was written before, nothing can be from now on. */
  isClosed: boolean;
  /** When the latest act came into the database, in milliseconds. */
  savedAt: number | undefined;
};

/** Up to this many records a plan is shown before it is stored; a larger one (an import) waits for its transaction. */
const shownAtOnce = 500;

/** Where a plan would be found in the journal if it was stored without our hearing of it. */
const journalBack = 50;

const keepLine = ({ outbox, line }: Parts): boolean => outbox.keep(line.map(({ plan }) => plan));

function lifted({ state }: Parts, planId: string, news?: News): void {
  const { index } = state.getState();
  index.lift(planId, news);
  state.setState({ revision: index.revision });
}

/** Before the plan's layer goes: those that lie over it saw what it wrote. */
function learnStamp({ stamps }: Parts, planId: string, { counter, device, wall }: JournalEntry): void {
  stamps.set(planId, { counter, device, wall });
}

const newsOf = ({ stored, entry, seen }: Committed): News => ({ stored, counter: entry.counter, seen });

/** Everything of the platform, read again: where an act was written and nobody told what it left. */
async function takeInAll(parts: Parts, waiting: Waiting): Promise<void> {
  const { records, counter, seen } = await parts.storage.load(parts.platformId);
  const stored = Object.entries(records).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, record }) as Stored),
  );
  lifted(parts, waiting.plan.id, { stored, counter, seen });
}

function standStill(parts: Parts, problem: StorageProblem): void {
  const { state } = parts;
  // Who acts at the words "not saved" begins a new try, and is not told of this one.
  const line = [...parts.line];
  state.setState({ save: { state: 'unsaved', problem, waiting: line.length, kept: keepLine(parts) } });
  for (const waiting of line) {
    waiting.tried = true;
    waiting.answer(false);
  }
}

/**
 * Nothing waits any more. Whoever acts at the word "saved" begins a new pump. Over a closed database the red line stays:
 * what is written next would not be saved.
 */
function rest(parts: Parts): void {
  parts.pumping = undefined;
  if (parts.isClosed) standStill(parts, { type: 'StorageClosed' });
  else parts.state.setState({ save: { state: 'saved', at: parts.savedAt } });
}

/** It is in the database: it leaves the line, and the history learns it. */
function stored(parts: Parts, waiting: Waiting, entry: JournalEntry): void {
  const place = parts.line.indexOf(waiting);
  if (place === -1) return;
  parts.line.splice(place, 1);
  parts.savedAt = parts.clock.now();
  keepLine(parts);
  waiting.stored(entry);
}

const thrown = (error: unknown): Result<Committed, StorageProblem> =>
  refused({ type: 'StorageFailed', cause: String(error) });

/** The journal's entry of a plan, where an earlier try wrote it after all. */
async function foundEntry(
  { storage, platformId }: Parts,
  { plan }: Waiting,
): Promise<JournalEntry | undefined> {
  const journal = await storage.journal(platformId, journalBack).catch(() => []);
  return journal.find(({ planId }) => planId === plan.id);
}

/** An act that can never be written: it goes from the line and from the screen, is kept as it is, and is told. */
function setAside(parts: Parts, head: Waiting): void {
  const { line, outbox, state } = parts;
  line.splice(line.indexOf(head), 1);
  outbox.takeAside(head.plan);
  keepLine(parts);
  lifted(parts, head.plan.id);
  state.setState({ setAside: outbox.setAside() });
}

/** What became of the first act of the line: in the database, set aside, or still waiting for a reason. */
type HeadOutcome =
  | { readonly done: true; readonly saved: boolean }
  | { readonly done: false; readonly problem: StorageProblem };

const isSaved: HeadOutcome = { done: true, saved: true };

async function writeHead(parts: Parts, head: Waiting): Promise<HeadOutcome> {
  const earlier = head.tried ? await foundEntry(parts, head) : undefined;
  if (earlier !== undefined) {
    learnStamp(parts, head.plan.id, earlier);
    await takeInAll(parts, head);
    stored(parts, head, earlier);
    return isSaved;
  }
  const outcome = await parts.storage.commit(withCommittedSeen(head.plan, parts.stamps)).catch(thrown);
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

const brokenBy = (error: unknown): HeadOutcome => ({
  done: false,
  problem: { type: 'StorageFailed', cause: String(error) },
});

/** Writes the line from its head until it is empty or a write fails. Whatever goes wrong ends in the red line. */
async function pump(parts: Parts): Promise<void> {
  for (let head = parts.line[0]; head !== undefined; head = parts.line[0]) {
    const outcome = await writeHead(parts, head).catch(brokenBy);
    if (!outcome.done) {
      parts.pumping = undefined;
      return standStill(parts, outcome.problem);
    }
    const isLast = parts.line.length === 0;
    // The screen says "saved" before whoever waits for the act goes on.
    if (isLast) rest(parts);
    head.answer(outcome.saved);
    if (isLast) return;
  }
  rest(parts);
}

function startPump(parts: Parts): Promise<void> {
  if (parts.pumping !== undefined) return parts.pumping;
  const pumping = Promise.resolve().then(() => pump(parts));
  parts.pumping = pumping;
  return pumping;
}

function commit(parts: Parts, plan: Plan, onStored: Waiting['stored']): Promise<boolean> {
  const { state, line } = parts;
  const { index, latest, save } = state.getState();
  const named = { ...plan, id: plan.id ?? parts.ids.next() };
  const saved = new Promise<boolean>((answer) => {
    line.push({ plan: named, answer, stored: onStored, tried: plan.id !== undefined });
  });
  const kept = keepLine(parts);
  const isShown = plan.incoming === undefined && plan.changes.length <= shownAtOnce;
  if (isShown) index.lay(named.id, provisional(named, parts.stamps));
  state.setState({
    revision: index.revision,
    latest: { act: plan.act, nth: (latest?.nth ?? 0) + 1 },
    save: save.state === 'unsaved' ? { ...save, waiting: line.length, kept } : { state: 'saving' },
  });
  void startPump(parts);
  return saved;
}

async function act(parts: Parts, plan: Plan): Promise<boolean> {
  if (isEmptyPlan(plan)) return true;
  return commit(parts, plan, (entry) => {
    parts.state.setState({ past: [...parts.state.getState().past, entry], future: [] });
  });
}

/** One step back or forth. The entry leaves its list before the write, so that a double tap takes two different acts. */
async function stepHistory(parts: Parts, from: 'past' | 'future', type: 'undo' | 'redo'): Promise<boolean> {
  do await parts.pumping;
  while (parts.pumping !== undefined);
  const { state, line } = parts;
  const { [from]: entries, index } = state.getState();
  const entry = entries.at(-1);
  // While an act waits to be written, the latest one of the history is not the latest one on the screen.
  if (entry === undefined || line.length > 0) return false;
  state.setState({ [from]: entries.slice(0, -1) });
  const taking = { type, count: entry.act.count, of: entry.counter };
  const plan = takeBack(index, entry.replaced, taking, entry.act.type);
  if (plan.changes.length === 0) return false;
  const to = from === 'past' ? 'future' : 'past';
  return commit(parts, plan, (turned) => {
    state.setState({ [to]: [...state.getState()[to], { ...turned, act: entry.act }] });
  });
}

async function lateCommit(parts: Parts, planId: string, news: News): Promise<void> {
  const waiting = parts.line.find(({ plan }) => plan.id === planId);
  const entry = waiting && (await foundEntry(parts, waiting));
  if (entry !== undefined) learnStamp(parts, planId, entry);
  lifted(parts, planId, news);
  if (waiting === undefined || entry === undefined) return;
  stored(parts, waiting, entry);
  await startPump(parts);
  waiting.answer(true);
}

const newParts = (given: Given): Parts => ({
  ...given,
  line: [],
  stamps: new Map(),
  pumping: undefined,
  isClosed: false,
  savedAt: undefined,
});

export function createWriter(given: Given): Writer & StorageSignals {
  const parts = newParts(given);
  return {
    act: (plan) => act(parts, plan),
    undo: () => stepHistory(parts, 'past', 'undo'),
    redo: () => stepHistory(parts, 'future', 'redo'),
    retry: async () => {
      // With nothing to write there is no success to tell.
      if (parts.line.length > 0) await startPump(parts);
    },
    lateCommit: (planId, news) => lateCommit(parts, planId, news),
    learn: (journal) => {
      for (const entry of journal) if (entry.planId !== undefined) learnStamp(parts, entry.planId, entry);
    },
    closed: () => {
      parts.isClosed = true;
      standStill(parts, { type: 'StorageClosed' });
    },
  };
}

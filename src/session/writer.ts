import type { StoreApi } from 'zustand/vanilla';
import type { News } from '#domain/index/platformIndex.ts';
import { isEmptyPlan, type Plan } from '#domain/record/change.ts';
import type { Clock, Ids, PlatformId } from '#domain/record/identity.ts';
import type { Stored } from '#domain/record/records.ts';
import { type Result, refused } from '#domain/record/result.ts';
import type { Stamp } from '#domain/record/stamp.ts';
import { takeBack } from '#domain/record/undo.ts';
import { turnedBy } from '#domain/views/undoing.ts';
import type { Committed, JournalEntry, Storage, StorageProblem } from '#storage/storage.ts';
import { foundEntry } from './foundEntry.ts';
import { futureAfter } from './history.ts';
import type { LatestAct, OpenPlatformState, Writer } from './openPlatform.ts';
import type { Outbox } from './outbox.ts';
import { provisional, withCommittedSeen } from './provisional.ts';

/** What the open platform reports to the writer about the storage. */
export type StorageSignals = {
  /** A commit that had timed out is complete after all. */
  readonly lateCommit: (planId: string, news: News) => Promise<void>;
  /** The database closed while the page was open: nothing can be written until the page is reloaded. */
  readonly closed: () => void;
  /** Waits until nothing is being written. Returns false while an act is unsaved. */
  readonly settled: () => Promise<boolean>;
  /** Learns the stamps of earlier acts: a plan made while one of them waited refers to it by its plan's id. */
  readonly learn: (journal: readonly JournalEntry[]) => void;
};

type Waiting = {
  readonly plan: Plan & { readonly id: string };
  /** Answers the caller: saved or not saved. Only the first answer counts. */
  readonly answer: (saved: boolean) => void;
  /** Called when the act is in the database, at whichever attempt: adds it to the history. */
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
  /** Called with what a commit stored: an erasure among it must be forgotten everywhere. */
  readonly forgetErased: (stored: readonly Stored[]) => void;
};

type Parts = Given & {
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

/**
 * A plan of up to this many records is shown before it is stored. A larger one (an import) is shown after its
 * transaction.
 */
const shownAtOnce = 500;

const keepLine = ({ outbox, line }: Parts): boolean => outbox.keep(line.map(({ plan }) => plan));

function lifted({ state, forgetErased }: Parts, planId: string, news?: News): void {
  const { index } = state.getState();
  index.lift(planId, news);
  state.setState({ revision: index.revision });
  if (news !== undefined) forgetErased(news.stored);
}

/** To be called before the plan's layer is removed: plans laid over it saw what it wrote. */
function learnStamp({ stamps }: Parts, planId: string, { counter, device, wall }: JournalEntry): void {
  stamps.set(planId, { counter, device, wall });
}

const newsOf = ({ stored, entry, seen }: Committed): News => ({ stored, counter: entry.counter, seen });

/** Reloads the whole platform, for an act that was written without reporting the records it left. */
async function takeInAll(parts: Parts, waiting: Waiting): Promise<void> {
  const { records, counter, seen } = await parts.storage.load(parts.platformId);
  const stored = Object.entries(records).flatMap(([table, rows]) =>
    rows.map((record) => ({ table, record }) as Stored),
  );
  lifted(parts, waiting.plan.id, { stored, counter, seen });
}

function reportUnsaved(parts: Parts, problem: StorageProblem): void {
  const { state } = parts;
  // A copy: whoever acts on seeing "not saved" starts a new attempt, which this loop must not answer.
  const line = [...parts.line];
  state.setState({ save: { state: 'unsaved', problem, waiting: line.length, kept: keepLine(parts) } });
  for (const waiting of line) {
    waiting.tried = true;
    waiting.answer(false);
  }
}

/**
 * The queue is empty. `pumping` is cleared first, because an act made on seeing "saved" must start a new pump. If the
 * database is closed, the red line stays: further acts would not be saved.
 */
function rest(parts: Parts): void {
  parts.pumping = undefined;
  if (parts.isClosed) reportUnsaved(parts, { type: 'StorageClosed' });
  else parts.state.setState({ save: { state: 'saved', at: parts.savedAt } });
}

/** The act is in the database: removes it from the queue and adds it to the history. */
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

/**
 * Sets aside an act that can never be written: removes it from the queue and the screen, stores it unchanged, and
 * reports it.
 */
function setAside(parts: Parts, head: Waiting): void {
  const { line, outbox, state } = parts;
  line.splice(line.indexOf(head), 1);
  outbox.takeAside(head.plan);
  keepLine(parts);
  lifted(parts, head.plan.id);
  state.setState({ setAside: outbox.setAside() });
}

/** The outcome of the first act in the queue: in the database, set aside, or still waiting because of a problem. */
type HeadOutcome =
  | { readonly done: true; readonly saved: boolean }
  | { readonly done: false; readonly problem: StorageProblem };

const isSaved: HeadOutcome = { done: true, saved: true };

async function writeHead(parts: Parts, head: Waiting): Promise<HeadOutcome> {
  const earlier = head.tried ? await foundEntry(parts, head.plan.id) : undefined;
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

/** Writes the queue from its head until it is empty or a write fails. Every failure ends in the red line. */
async function pump(parts: Parts): Promise<void> {
  for (let head = parts.line[0]; head !== undefined; head = parts.line[0]) {
    const outcome = await writeHead(parts, head).catch(brokenBy);
    if (!outcome.done) {
      parts.pumping = undefined;
      return reportUnsaved(parts, outcome.problem);
    }
    const isLast = parts.line.length === 0;
    // The screen must say "saved" before the act's caller continues.
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

function commit(
  parts: Parts,
  plan: Plan,
  onStored: Waiting['stored'],
  turned?: LatestAct['turned'],
): Promise<boolean> {
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
    latest: { act: plan.act, nth: (latest?.nth ?? 0) + 1, ...(turned === undefined ? {} : { turned }) },
    save: save.state === 'unsaved' ? { ...save, waiting: line.length, kept } : { state: 'saving' },
  });
  void startPump(parts);
  return saved;
}

async function act(parts: Parts, plan: Plan): Promise<boolean> {
  if (isEmptyPlan(plan)) return true;
  return commit(parts, plan, (entry) => {
    const { past, future } = parts.state.getState();
    parts.state.setState({ past: [...past, entry], future: futureAfter(future, entry.act) });
  });
}

async function settled(parts: Parts): Promise<boolean> {
  do await parts.pumping;
  while (parts.pumping !== undefined);
  return parts.line.length === 0;
}

/**
 * Undoes or redoes one act. The entry leaves its list before the write, so that a double tap takes two different acts.
 */
async function stepHistory(parts: Parts, from: 'past' | 'future', type: 'undo' | 'redo'): Promise<boolean> {
  const isSettled = await settled(parts);
  const { state } = parts;
  const { [from]: entries, index } = state.getState();
  const entry = entries.at(-1);
  // While an act is waiting, the latest act of the history is not the latest one on the screen.
  if (entry === undefined || !isSettled) return false;
  state.setState({ [from]: entries.slice(0, -1) });
  const taking = { type, count: entry.act.count, of: entry.counter };
  const plan = takeBack(index, entry.replaced, taking, entry.act.type);
  if (plan.changes.length === 0) return false;
  const to = from === 'past' ? 'future' : 'past';
  const onStored = (written: JournalEntry) =>
    state.setState({ [to]: [...state.getState()[to], { ...written, act: entry.act }] });
  return commit(parts, plan, onStored, { act: entry.act, records: turnedBy(plan.changes) });
}

async function lateCommit(parts: Parts, planId: string, news: News): Promise<void> {
  const waiting = parts.line.find(({ plan }) => plan.id === planId);
  const entry = waiting && (await foundEntry(parts, planId));
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
      // With nothing to write there is no success to report.
      if (parts.line.length > 0) await startPump(parts);
    },
    lateCommit: (planId, news) => lateCommit(parts, planId, news),
    settled: () => settled(parts),
    learn: (journal) => {
      for (const entry of journal) if (entry.planId !== undefined) learnStamp(parts, entry.planId, entry);
    },
    closed: () => {
      parts.isClosed = true;
      reportUnsaved(parts, { type: 'StorageClosed' });
    },
  };
}

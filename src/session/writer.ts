import type { News } from '#domain/index/platformIndex.ts';
import { isEmptyPlan, type Plan } from '#domain/record/change.ts';
import { takeBack } from '#domain/record/undo.ts';
import { turnedBy } from '#domain/views/undoing.ts';
import type { JournalEntry, StorageProblem } from '#storage/storage.ts';
import { foundEntry } from './foundEntry.ts';
import { futureAfter } from './history.ts';
import { keepLine } from './keptLine.ts';
import { mend, unexpected } from './mending.ts';
import type { LatestAct, OpenPlatformState, Writer } from './openPlatform.ts';
import { provisional } from './provisional.ts';
import {
  type HeadOutcome,
  learnStamp,
  lifted,
  stored,
  type Waiting,
  type WriterGiven,
  type WriterParts,
  writeHead,
} from './writeHead.ts';

/** What the open platform reports to the writer about the storage. */
export type StorageSignals = {
  /** A commit that had timed out is complete after all. */
  readonly lateCommit: (planId: string, news: News) => Promise<void>;
  /** The database closed while the page was open. Unless a newer build has it now, tries to open it again. */
  readonly closed: (isReplaced: boolean) => Promise<void>;
  /** Waits until nothing is being written. Returns false while an act is unsaved. */
  readonly settled: () => Promise<boolean>;
  /** Learns the stamps of earlier acts: a plan made while one of them waited refers to it by its plan's id. */
  readonly learn: (journal: readonly JournalEntry[]) => void;
};

/**
 * A plan of up to this many records is shown before it is stored. A larger one (an import) is shown after its
 * transaction.
 */
const shownAtOnce = 500;

/** How long the database may take to be opened again before the red line tells that it is closed, in milliseconds. */
const patienceMs = 3_000;

const reopening = { state: 'saving', isReopening: true } as const;

function reportUnsaved(parts: WriterParts, problem: StorageProblem): void {
  const { state } = parts;
  // A copy: whoever acts on seeing "not saved" starts a new attempt, which this loop must not answer.
  const line = [...parts.line];
  state.setState({ save: { state: 'unsaved', problem, waiting: line.length, kept: undefined } });
  keepLine(parts);
  for (const waiting of line) {
    waiting.tried = true;
    waiting.answer(false);
  }
}

/**
 * The queue is empty. `pumping` is cleared first, because an act made on seeing "saved" must start a new pump. While the
 * database is closed nothing is called saved: further acts would not be.
 */
function rest(parts: WriterParts): void {
  parts.pumping = undefined;
  const { save } = parts.state.getState();
  if (!parts.isClosed) parts.state.setState({ save: { state: 'saved', at: parts.savedAt } });
  else if (save.state === 'unsaved') reportUnsaved(parts, save.problem);
  else parts.state.setState({ save: reopening });
}

const broken = (error: unknown): HeadOutcome => ({ done: false, problem: unexpected(error) });

/** A red line stays until everything is saved. */
function tellReopening({ state }: WriterParts): void {
  if (state.getState().save.state !== 'unsaved') state.setState({ save: reopening });
}

/** Opens the database again. The red line comes when that fails, or takes longer than a write may. */
async function reopen(parts: WriterParts): Promise<StorageProblem | undefined> {
  tellReopening(parts);
  const late = setTimeout(() => reportUnsaved(parts, { type: 'StorageClosed' }), patienceMs);
  const remaining = await mend(parts, { type: 'StorageClosed' }).finally(() => clearTimeout(late));
  if (remaining === undefined) parts.isClosed = false;
  return remaining;
}

/** After a failure the storage is mended first: what is written behind a torn end would be lost. */
async function prepare(parts: WriterParts): Promise<StorageProblem | undefined> {
  const { save } = parts.state.getState();
  if (save.state !== 'unsaved') return parts.isClosed ? reopen(parts) : undefined;
  // A write that did not answer may be one that the closing cut short.
  const isCut = parts.isClosed && save.problem.type === 'StorageTimeout';
  const remaining = await mend(parts, isCut ? { type: 'StorageClosed' } : save.problem);
  if (remaining === undefined) parts.isClosed = false;
  return remaining;
}

/** What remains of the problem of a write. A database that was found closed is opened again before anything is told. */
async function afterFailure(
  parts: WriterParts,
  head: Waiting,
  problem: StorageProblem,
): Promise<StorageProblem | undefined> {
  if (problem.type !== 'StorageClosed' || head.tried) return problem;
  // The write may be in the database all the same.
  head.tried = true;
  return reopen(parts);
}

/** Writes the queue from its head until it is empty or a write fails. Every failure ends in the red line. */
async function pump(parts: WriterParts): Promise<void> {
  const stop = (problem: StorageProblem) => {
    parts.pumping = undefined;
    reportUnsaved(parts, problem);
  };
  const remaining = await prepare(parts);
  if (remaining !== undefined) return stop(remaining);
  for (let head = parts.line[0]; head !== undefined; head = parts.line[0]) {
    const outcome = await writeHead(parts, head).catch((error: unknown) => broken(error));
    if (!outcome.done) {
      const problem = await afterFailure(parts, head, outcome.problem);
      if (problem !== undefined) return stop(problem);
      continue;
    }
    const isLast = parts.line.length === 0;
    // The screen must say "saved" before the act's caller continues.
    if (isLast) rest(parts);
    head.answer(outcome.saved);
    if (isLast) return;
  }
  rest(parts);
}

function startPump(parts: WriterParts): Promise<void> {
  if (parts.pumping !== undefined) return parts.pumping;
  const pumping = Promise.resolve().then(() => pump(parts));
  parts.pumping = pumping;
  return pumping;
}

/** What is told of saving once an act waits to be written. */
function saveWith(save: OpenPlatformState['save'], waiting: number): OpenPlatformState['save'] {
  if (save.state === 'unsaved') return { ...save, waiting, kept: undefined };
  return save.state === 'saving' ? save : { state: 'saving' };
}

function commit(
  parts: WriterParts,
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
  const isShown = plan.incoming === undefined && plan.changes.length <= shownAtOnce;
  if (isShown) index.lay(named.id, provisional(named, parts.stamps));
  state.setState({
    revision: index.revision,
    latest: { act: plan.act, nth: (latest?.nth ?? 0) + 1, ...(turned === undefined ? {} : { turned }) },
    save: saveWith(save, line.length),
  });
  keepLine(parts);
  void startPump(parts);
  return saved;
}

async function act(parts: WriterParts, plan: Plan): Promise<boolean> {
  if (isEmptyPlan(plan)) return true;
  return commit(parts, plan, (entry) => {
    const { past, future } = parts.state.getState();
    parts.state.setState({ past: [...past, entry], future: futureAfter(future, entry.act) });
  });
}

async function settled(parts: WriterParts): Promise<boolean> {
  do await parts.pumping;
  while (parts.pumping !== undefined);
  return parts.line.length === 0;
}

/**
 * Undoes or redoes one act. The entry leaves its list before the write, so that a double tap takes two different acts.
 */
async function stepHistory(
  parts: WriterParts,
  from: 'past' | 'future',
  type: 'undo' | 'redo',
): Promise<boolean> {
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

async function lateCommit(parts: WriterParts, planId: string, news: News): Promise<void> {
  const waiting = parts.line.find(({ plan }) => plan.id === planId);
  const found = waiting && (await foundEntry(parts, planId));
  const entry = found === 'silent' ? undefined : found;
  if (entry !== undefined) learnStamp(parts, planId, entry);
  lifted(parts, planId, news);
  if (waiting === undefined || entry === undefined) return;
  stored(parts, waiting, entry);
  await startPump(parts);
  waiting.answer(true);
}

const newParts = (given: WriterGiven): WriterParts => ({
  ...given,
  line: [],
  stamps: new Map(),
  pumping: undefined,
  isClosed: false,
  savedAt: undefined,
});

export function createWriter(given: WriterGiven): Writer & StorageSignals {
  const parts = newParts(given);
  return {
    act: (plan) => act(parts, plan),
    undo: () => stepHistory(parts, 'past', 'undo'),
    redo: () => stepHistory(parts, 'future', 'redo'),
    retry: async () => {
      // An attempt under way may have begun before the person made room. With nothing to write, nothing is reported.
      await parts.pumping;
      if (parts.line.length > 0 || parts.isClosed) await startPump(parts);
    },
    lateCommit: (planId, news) => lateCommit(parts, planId, news),
    settled: () => settled(parts),
    learn: (journal) => {
      for (const entry of journal) if (entry.planId !== undefined) learnStamp(parts, entry.planId, entry);
    },
    closed: async (isReplaced) => {
      parts.isClosed = true;
      if (isReplaced) return reportUnsaved(parts, { type: 'StorageReplaced' });
      tellReopening(parts);
      // What is being written may find out by itself, and opens the database again then.
      await parts.pumping;
      if (parts.isClosed) await startPump(parts);
    },
  };
}

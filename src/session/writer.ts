import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '#domain/change.ts';
import type { Clock, Ids } from '#domain/identity.ts';
import { type Result, refused } from '#domain/result.ts';
import { takeBack } from '#domain/undo.ts';
import type { Committed, JournalEntry, Storage, StorageProblem } from '#storage/storage.ts';
import type { DeskState } from './desk.ts';
import type { Outbox } from './outbox.ts';
import { provisional } from './provisional.ts';

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

/** What the desk tells the writer of the storage. */
export type WriterEars = {
  /** A commit that had been called silent is complete after all. */
  readonly heard: (planId: string) => Promise<void>;
  /** The database closed under the page: nothing more can be written until it is reloaded. */
  readonly closed: () => void;
};

type Waiting = {
  readonly plan: Plan & { readonly id: string };
  /** Answers whoever waits: saved or not saved. Only the first answer counts. */
  readonly answer: (saved: boolean) => void;
  /** When it is in the database, at whichever try: the history learns it. */
  readonly stored: (entry: JournalEntry) => void;
  tried: boolean;
};

type Parts = {
  readonly storage: Storage;
  readonly outbox: Outbox;
  readonly state: StoreApi<DeskState>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Acts not yet in the database, in their order; the first one may be under way. */
  readonly line: Waiting[];
  pumping: Promise<void> | undefined;
};

/** Up to this many records a plan is shown before it is stored; a larger one (an import) waits for its transaction. */
const shownAtOnce = 500;

/** Where a plan would be found in the journal if it was stored without our hearing of it. */
const journalBack = 50;

const keepLine = ({ outbox, line }: Parts): boolean => outbox.keep(line.map(({ plan }) => plan));

function takeIn({ state }: Parts, { stored, conflicts }: Committed): void {
  const { index, conflicts: known } = state.getState();
  index.apply(stored);
  state.setState({
    revision: index.revision,
    conflicts: conflicts.length === 0 ? known : [...known, ...conflicts],
  });
}

function standStill(parts: Parts, problem: StorageProblem): void {
  const { line, state } = parts;
  state.setState({ save: { state: 'unsaved', problem, waiting: line.length, kept: keepLine(parts) } });
  for (const waiting of line) {
    waiting.tried = true;
    waiting.answer(false);
  }
}

function stored(parts: Parts, waiting: Waiting, entry: JournalEntry): void {
  const place = parts.line.indexOf(waiting);
  if (place === -1) return;
  parts.line.splice(place, 1);
  keepLine(parts);
  waiting.stored(entry);
  waiting.answer(true);
}

const thrown = (error: unknown): Result<Committed, StorageProblem> =>
  refused({ type: 'StorageFailed', cause: String(error) });

/** The journal's entry of a plan, where an earlier try wrote it after all. */
async function foundEntry({ storage }: Parts, { plan }: Waiting): Promise<JournalEntry | undefined> {
  const [platformId] = plan.changes.map(({ after }) => after.platformId);
  const journal =
    platformId === undefined ? [] : await storage.journal(platformId, journalBack).catch(() => []);
  return journal.find(({ planId }) => planId === plan.id);
}

/** Writes the line from its head until it is empty or a write fails. */
async function pump(parts: Parts): Promise<void> {
  for (let head = parts.line[0]; head !== undefined; head = parts.line[0]) {
    const earlier = head.tried ? await foundEntry(parts, head) : undefined;
    if (earlier !== undefined) {
      stored(parts, head, earlier);
      continue;
    }
    const outcome = await parts.storage.commit(head.plan).catch(thrown);
    if (!outcome.ok) {
      standStill(parts, outcome.problems[0] ?? { type: 'StorageFailed', cause: '' });
      return;
    }
    takeIn(parts, outcome.value);
    stored(parts, head, outcome.value.entry);
  }
  parts.state.setState({ save: { state: 'saved', at: parts.clock.now() } });
}

function startPump(parts: Parts): Promise<void> {
  parts.pumping ??= pump(parts).finally(() => {
    parts.pumping = undefined;
  });
  return parts.pumping;
}

function commit(parts: Parts, plan: Plan, onStored: Waiting['stored']): Promise<boolean> {
  const { state, line } = parts;
  const { index, latest, save } = state.getState();
  const named = { ...plan, id: plan.id ?? parts.ids.next() };
  const saved = new Promise<boolean>((answer) => {
    line.push({ plan: named, answer, stored: onStored, tried: plan.id !== undefined });
  });
  const kept = keepLine(parts);
  if (plan.changes.length <= shownAtOnce) index.apply(provisional(plan, index.counter + 1));
  state.setState({
    revision: index.revision,
    latest: { act: plan.act, nth: (latest?.nth ?? 0) + 1 },
    save: save.state === 'unsaved' ? { ...save, waiting: line.length, kept } : { state: 'saving' },
  });
  void startPump(parts);
  return saved;
}

async function act(parts: Parts, plan: Plan): Promise<boolean> {
  if (plan.changes.length === 0) return true;
  return commit(parts, plan, (entry) => {
    parts.state.setState({ past: [...parts.state.getState().past, entry], future: [] });
  });
}

/** One step back or forth. The entry leaves its list before the write, so that a double tap takes two different acts. */
async function turn(parts: Parts, from: 'past' | 'future', type: 'undo' | 'redo'): Promise<boolean> {
  do await parts.pumping;
  while (parts.pumping !== undefined);
  const { state, line } = parts;
  const { [from]: entries, index } = state.getState();
  const entry = entries.at(-1);
  // While an act waits to be written, the latest one of the history is not the latest one on the screen.
  if (entry === undefined || line.length > 0) return false;
  state.setState({ [from]: entries.slice(0, -1) });
  const plan = takeBack(index, entry.replaced, { type, count: entry.act.count, of: entry.counter });
  if (plan.changes.length === 0) return false;
  const to = from === 'past' ? 'future' : 'past';
  return commit(parts, plan, (turned) => {
    state.setState({ [to]: [...state.getState()[to], { ...turned, act: entry.act }] });
  });
}

async function heard(parts: Parts, planId: string): Promise<void> {
  const waiting = parts.line.find(({ plan }) => plan.id === planId);
  const entry = waiting && (await foundEntry(parts, waiting));
  if (waiting === undefined || entry === undefined) return;
  stored(parts, waiting, entry);
  await startPump(parts);
}

export function createWriter(given: Omit<Parts, 'line' | 'pumping'>): Writer & WriterEars {
  const parts: Parts = { ...given, line: [], pumping: undefined };
  return {
    act: (plan) => act(parts, plan),
    undo: () => turn(parts, 'past', 'undo'),
    redo: () => turn(parts, 'future', 'redo'),
    retry: () => startPump(parts),
    heard: (planId) => heard(parts, planId),
    closed: () => standStill(parts, { type: 'StorageClosed' }),
  };
}

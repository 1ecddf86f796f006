import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '#domain/change.ts';
import type { Clock } from '#domain/identity.ts';
import { type Result, refused } from '#domain/result.ts';
import { takeBack } from '#domain/undo.ts';
import type { Committed, JournalEntry, Storage, StorageProblem } from '#storage/storage.ts';
import type { DeskState } from './desk.ts';
import type { Outbox } from './outbox.ts';
import { provisional } from './provisional.ts';

/** The verbs that change a platform. */
export interface Writer {
  /** Shows the act at once, writes it behind, and resolves true only when it is in a committed transaction. */
  act(plan: Plan): Promise<boolean>;
  /** Takes the latest act back, or does the latest one taken back again. False when there is none or it could not be written. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Tries again to write what could not be saved, in its order. */
  retry(): Promise<void>;
}

type Waiting = { readonly plan: Plan; readonly settle: (entry: JournalEntry | undefined) => void };

type Parts = {
  readonly storage: Storage;
  readonly outbox: Outbox;
  readonly state: StoreApi<DeskState>;
  readonly clock: Clock;
  /** Acts not yet in the database, in their order; the first one may be under way. */
  readonly line: Waiting[];
  pumping: Promise<void> | undefined;
};

/** Up to this many records a plan is shown before it is stored; a larger one (an import) waits for its transaction. */
const shownAtOnce = 500;

const keepLine = ({ outbox, line }: Parts) => outbox.keep(line.map(({ plan }) => plan));

function takeIn({ state }: Parts, { stored, conflicts }: Committed): void {
  const { index, conflicts: known } = state.getState();
  index.apply(stored);
  state.setState({
    revision: index.revision,
    conflicts: conflicts.length === 0 ? known : [...known, ...conflicts],
  });
}

function standStill(parts: Parts, problem: StorageProblem): void {
  parts.state.setState({ save: { state: 'unsaved', problem, waiting: parts.line.length } });
  // Whoever waits is told "not saved"; the plans stay in line for the next try.
  for (const [place, waiting] of parts.line.entries()) {
    waiting.settle(undefined);
    parts.line[place] = { plan: waiting.plan, settle: () => undefined };
  }
}

const thrown = (error: unknown): Result<Committed, StorageProblem> =>
  refused({ type: 'StorageFailed', cause: String(error) });

/** Writes the line from its head until it is empty or a write fails. */
async function pump(parts: Parts): Promise<void> {
  for (let head = parts.line[0]; head !== undefined; head = parts.line[0]) {
    const outcome = await parts.storage.commit(head.plan).catch(thrown);
    if (!outcome.ok) {
      standStill(parts, outcome.problems[0] ?? { type: 'StorageFailed', cause: '' });
      return;
    }
    parts.line.shift();
    keepLine(parts);
    takeIn(parts, outcome.value);
    head.settle(outcome.value.entry);
  }
  parts.state.setState({ save: { state: 'saved', at: parts.clock.now() } });
}

function startPump(parts: Parts): Promise<void> {
  parts.pumping ??= pump(parts).finally(() => {
    parts.pumping = undefined;
  });
  return parts.pumping;
}

function commit(parts: Parts, plan: Plan): Promise<JournalEntry | undefined> {
  const { index, latest, save } = parts.state.getState();
  const written = new Promise<JournalEntry | undefined>((settle) => parts.line.push({ plan, settle }));
  keepLine(parts);
  if (plan.changes.length <= shownAtOnce) index.apply(provisional(plan, index.counter + 1));
  parts.state.setState({
    revision: index.revision,
    latest: { act: plan.act, nth: (latest?.nth ?? 0) + 1 },
    save: save.state === 'unsaved' ? { ...save, waiting: parts.line.length } : { state: 'saving' },
  });
  void startPump(parts);
  return written;
}

async function act(parts: Parts, plan: Plan): Promise<boolean> {
  const entry = await commit(parts, plan);
  if (entry === undefined) return false;
  parts.state.setState({ past: [...parts.state.getState().past, entry], future: [] });
  return true;
}

/** One step back or forth. The entry leaves its list before the write, so that a double tap takes two different acts. */
async function turn(parts: Parts, from: 'past' | 'future', type: 'undo' | 'redo'): Promise<boolean> {
  await parts.pumping;
  const { [from]: entries, index } = parts.state.getState();
  const entry = entries.at(-1);
  if (entry === undefined) return false;
  parts.state.setState({ [from]: entries.slice(0, -1) });
  const turned = await commit(parts, takeBack(index, entry.replaced, { type, count: entry.act.count }));
  if (turned === undefined) return false;
  const to = from === 'past' ? 'future' : 'past';
  parts.state.setState({ [to]: [...parts.state.getState()[to], { ...turned, act: entry.act }] });
  return true;
}

export function createWriter(given: Omit<Parts, 'line' | 'pumping'>): Writer {
  const parts: Parts = { ...given, line: [], pumping: undefined };
  return {
    act: (plan) => act(parts, plan),
    undo: () => turn(parts, 'past', 'undo'),
    redo: () => turn(parts, 'future', 'redo'),
    retry: () => startPump(parts),
  };
}

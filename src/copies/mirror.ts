import { type FastTexts, isMark, setMark } from './fastTexts.ts';
import type { Entry, Texts } from './texts.ts';

/** Writes changes to the second place. Resolves to true once they are on the disk. */
type Send = (changes: Texts) => Promise<boolean>;

export type MirrorSettings = {
  readonly fast: FastTexts;
  /** A name that no other window and no earlier start of this one has. */
  readonly window: string;
  readonly now: () => number;
  readonly send: Send;
};

/** Texts that answer at once and are in the second place a moment later. */
export interface Mirror extends FastTexts {
  /** Writes what is not yet in the second place now. True when everything that was set is on the disk. */
  settled(): Promise<boolean>;
  /** Takes over what only the second place knew at the start. The fast copy was told, but may forget it once more. */
  adopt(texts: Texts): void;
}

/** From a change to its writing, in milliseconds: the keys of a word are written together. */
const gatheringMs = 150;
const againMs = 5_000;

type Parts = MirrorSettings & {
  /** Set and not yet in the second place. */
  readonly waiting: Map<string, Entry>;
  /** Texts for which the fast copy had no room. */
  readonly held: Map<string, string>;
  nth: number;
  writing: Promise<boolean> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest attempt failed, so the timer waits long. */
  isFailing: boolean;
};

/** Changes that could not be written wait again, except where a later one took their place. */
function putBack({ waiting }: Parts, changes: ReadonlyMap<string, Entry>): void {
  for (const [name, entry] of changes) if (!waiting.has(name)) waiting.set(name, entry);
}

async function writeWaiting(parts: Parts): Promise<boolean> {
  const { waiting, send } = parts;
  while (waiting.size > 0) {
    const changes = new Map(waiting);
    waiting.clear();
    if (await send(Object.fromEntries(changes)).catch(() => false)) continue;
    putBack(parts, changes);
    return false;
  }
  return true;
}

function clearTimer(parts: Parts): void {
  clearTimeout(parts.timer);
  parts.timer = undefined;
}

function write(parts: Parts): Promise<boolean> {
  clearTimer(parts);
  parts.writing ??= writeWaiting(parts).then((isWritten) => {
    parts.writing = undefined;
    parts.isFailing = !isWritten;
    if (!isWritten) writeLater(parts, againMs);
    return isWritten;
  });
  return parts.writing;
}

function writeLater(parts: Parts, ms: number): void {
  parts.timer ??= setTimeout(() => {
    parts.timer = undefined;
    void write(parts);
  }, ms);
}

/**
 * The window of the texts that are held. It has no mark in the fast copy: so each start finds that the fast copy lacks
 * them, and takes them from the second place.
 */
const heldWindow = (window: string): string => `${window}.held`;

function note(parts: Parts, name: string, text: string | undefined): void {
  const { fast, now, waiting } = parts;
  parts.nth += 1;
  const isHeld = parts.held.has(name);
  const window = isHeld ? heldWindow(parts.window) : parts.window;
  if (!isHeld) setMark(fast, window, parts.nth);
  waiting.set(name, { window, nth: parts.nth, at: now(), ...(text === undefined ? {} : { text }) });
  if (parts.isFailing) clearTimer(parts);
  parts.isFailing = false;
  writeLater(parts, gatheringMs);
}

export function createMirror(settings: MirrorSettings): Mirror {
  const parts: Parts = {
    ...settings,
    waiting: new Map(),
    held: new Map(),
    nth: 0,
    writing: undefined,
    timer: undefined,
    isFailing: false,
  };
  const { fast, held } = parts;
  return {
    get: (name) => held.get(name) ?? fast.get(name),
    set: (name, text) => {
      if (fast.set(name, text)) held.delete(name);
      else held.set(name, text);
      note(parts, name, text);
      return !held.has(name);
    },
    remove: (name) => {
      // Removing what is not there is common: a draft that is empty, an outbox with nothing in it.
      if (!held.delete(name) && fast.get(name) === undefined && !parts.waiting.has(name)) return;
      fast.remove(name);
      note(parts, name, undefined);
    },
    names: () => [...new Set([...fast.names().filter((name) => !isMark(name)), ...held.keys()])],
    settled: () => write(parts),
    adopt: (texts) => {
      for (const [name, { text }] of Object.entries(texts)) {
        if (text !== undefined && fast.get(name) !== text) held.set(name, text);
        note(parts, name, text);
      }
    },
  };
}

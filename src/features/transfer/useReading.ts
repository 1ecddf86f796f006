import { useCallback, useEffect, useRef, useState } from 'react';
import type { Source } from '#exchange/packing/readSource.ts';
import type { FileReading } from '#exchange/reading.ts';
import { readInWorker } from './readInWorker.ts';

/** The names of a fourth question, asked for at each reading. */
type FreeNames = () => readonly string[] | Promise<readonly string[]>;

/** A file or a paste being read. `name` is the file's name; undefined for a paste. */
export type Incoming =
  | { readonly state: 'none' }
  | {
      readonly state: 'reading';
      readonly name: string | undefined;
      readonly progress: { readonly done: number; readonly total: number } | undefined;
    }
  | { readonly state: 'read'; readonly name: string | undefined; readonly reading: FileReading }
  /** Encrypted: a passphrase opens it. `wasWrong`: the one that was given does not. */
  | { readonly state: 'locked'; readonly name: string | undefined; readonly wasWrong: boolean }
  /** The browser could not open the file. */
  | { readonly state: 'unreadable'; readonly name: string | undefined };

export type Reader = {
  readonly incoming: Incoming;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  /** Reads a locked file again, with a passphrase. */
  readonly unlock: (passphrase: string) => void;
  /** Shows a reading made elsewhere. */
  readonly take: (reading: FileReading, name: string | undefined) => void;
  readonly clear: () => void;
};

type Task = {
  readonly name: string | undefined;
  readonly source: Source;
  readonly freeNames: FreeNames;
  readonly passphrase?: string;
};

/** Reads one source and reports its progress until it is stopped. */
async function follow(task: Task, signal: AbortSignal, show: (next: Incoming) => void): Promise<void> {
  const { name, freeNames: freeNamesOf, ...rest } = task;
  show({ state: 'reading', name, progress: undefined });
  try {
    const tell = (done: number, total: number) => show({ state: 'reading', name, progress: { done, total } });
    const reading = await readInWorker({ ...rest, freeNames: await freeNamesOf() }, tell, signal);
    if (reading.kind === 'locked') show({ state: 'locked', name, wasWrong: reading.wasWrong });
    else show({ state: 'read', name, reading });
  } catch {
    show({ state: 'unreadable', name });
  }
}

/**
 * Reads one source at a time: a new source, or leaving the page, stops the previous one. `freeNames`: the names
 * by which a table may call the fourth question.
 */
export function useReading(freeNames: FreeNames): Reader {
  const [incoming, setIncoming] = useState<Incoming>({ state: 'none' });
  const current = useRef<AbortController>(undefined);
  const latest = useRef<Task>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const read = (task: Task) => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    latest.current = task;
    void follow(task, stop.signal, (next) => {
      if (!stop.signal.aborted) setIncoming(next);
    });
  };
  const take = useCallback(
    (reading: FileReading, name: string | undefined) => setIncoming({ state: 'read', name, reading }),
    [],
  );
  return {
    incoming,
    readFile: (file) => read({ name: file.name, source: file, freeNames }),
    readText: (text) => read({ name: undefined, source: text, freeNames }),
    unlock: (passphrase) => {
      if (latest.current !== undefined) read({ ...latest.current, passphrase });
    },
    take,
    clear: () => {
      current.current?.abort();
      setIncoming({ state: 'none' });
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { byteLimit } from '#exchange/limits.ts';
import { type FileReading, refuse } from '#exchange/reading.ts';
import { type ReadingQuestion, readInWorker } from './readInWorker.ts';

type Source = ReadingQuestion['source'];

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
  /** The browser could not open the file. */
  | { readonly state: 'unreadable'; readonly name: string | undefined };

export type Reader = {
  readonly incoming: Incoming;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  /** Shows a reading made elsewhere. */
  readonly take: (reading: FileReading, name: string | undefined) => void;
  readonly clear: () => void;
};

/** Larger files are refused by their size alone, without being opened. */
const bytesOf = async (file: File): Promise<Uint8Array | undefined> =>
  file.size > byteLimit ? undefined : new Uint8Array(await file.arrayBuffer());

/** Reads one source and reports its progress until it is stopped. */
async function follow(
  name: string | undefined,
  load: () => Promise<Source | undefined>,
  freeNamesOf: FreeNames,
  signal: AbortSignal,
  show: (next: Incoming) => void,
): Promise<void> {
  show({ state: 'reading', name, progress: undefined });
  try {
    const [source, freeNames] = await Promise.all([load(), freeNamesOf()]);
    const tell = (done: number, total: number) => show({ state: 'reading', name, progress: { done, total } });
    const reading = source === undefined ? tooLarge : await readInWorker({ source, freeNames }, tell, signal);
    show({ state: 'read', name, reading });
  } catch {
    show({ state: 'unreadable', name });
  }
}

const tooLarge = refuse({ type: 'FileTooLarge', bytes: byteLimit, limit: byteLimit });

/**
 * Reads one source at a time: a new source, or leaving the page, stops the previous one. `freeNames`: the names
 * by which a table may call the fourth question.
 */
export function useReading(freeNames: FreeNames): Reader {
  const [incoming, setIncoming] = useState<Incoming>({ state: 'none' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const read = (name: string | undefined, load: () => Promise<Source | undefined>) => {
    current.current?.abort();
    const stop = new AbortController();
    current.current = stop;
    void follow(name, load, freeNames, stop.signal, (next) => {
      if (!stop.signal.aborted) setIncoming(next);
    });
  };
  const take = useCallback(
    (reading: FileReading, name: string | undefined) => setIncoming({ state: 'read', name, reading }),
    [],
  );
  return {
    incoming,
    readFile: (file) => read(file.name, () => bytesOf(file)),
    readText: (text) => read(undefined, async () => text),
    take,
    clear: () => {
      current.current?.abort();
      setIncoming({ state: 'none' });
    },
  };
}

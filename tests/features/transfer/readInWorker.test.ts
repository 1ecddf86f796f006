import { afterEach, expect, test, vi } from 'vitest';
import type { LockedReading } from '#exchange/packing/readSource.ts';
import type { FileReading } from '#exchange/reading.ts';
import { readInWorker } from '#features/transfer/readInWorker.ts';

afterEach(() => vi.unstubAllGlobals());

const table = { source: 'Question;Post-it\nWB;Un toit', freeNames: [] };
const noProgress = () => undefined;
const neverStopped = () => new AbortController().signal;

/** A worker whose answers the test decides. */
function stubWorker(answer: (worker: Fake) => void) {
  const made: Fake[] = [];
  vi.stubGlobal('Worker', function worker() {
    const fake: Fake = {
      onmessage: () => undefined,
      onerror: () => undefined,
      postMessage: () => answer(fake),
      terminate: vi.fn(),
    };
    made.push(fake);
    return fake;
  });
  return made;
}

type Fake = {
  onmessage: (event: { data: unknown }) => void;
  onerror: (event: unknown) => void;
  postMessage: (message: unknown) => void;
  terminate: () => void;
};

const rowsIn = (reading: FileReading | LockedReading) =>
  reading.kind === 'rows' ? reading.rows.length : undefined;

test('A file is read beside the page, and how far it came is told', async () => {
  const told: number[] = [];
  const answered: FileReading = { kind: 'rows', format: 'csv', rows: [], problems: [] };
  const [made] = [
    stubWorker(({ onmessage }) => {
      onmessage({ data: { done: 5, total: 10 } });
      onmessage({ data: { reading: answered } });
    }),
  ];
  const reading = await readInWorker(table, (done, total) => told.push(done, total), neverStopped());
  expect(reading).toBe(answered);
  expect(told).toEqual([5, 10]);
  expect(made[0]?.terminate).toHaveBeenCalled();
});

test('A worker that cannot start does not keep a file from being read', async () => {
  stubWorker(({ onerror }) => onerror(new Error('refused')));
  expect(rowsIn(await readInWorker(table, noProgress, neverStopped()))).toBe(1);
});

test('A browser without workers reads all the same', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(rowsIn(await readInWorker(table, noProgress, neverStopped()))).toBe(1);
});

test('Stopping a reading stops its worker', async () => {
  const made = stubWorker(() => undefined);
  const stop = new AbortController();
  void readInWorker(table, noProgress, stop.signal);
  stop.abort();
  await vi.waitFor(() => expect(made[0]?.terminate).toHaveBeenCalled());
});

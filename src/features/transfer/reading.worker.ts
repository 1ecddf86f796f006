import { readSource } from '#exchange/packing/readSource.ts';
import type { ReadingAnswer, ReadingQuestion } from './readInWorker.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ReadingQuestion>) => void;
  postMessage(answer: ReadingAnswer): void;
};

scope.onmessage = ({ data }) => {
  const tell = (done: number, total: number) => scope.postMessage({ done, total });
  readSource(data.source, data, tell).then(
    (reading) => scope.postMessage({ reading }),
    () => scope.postMessage({ failed: true }),
  );
};

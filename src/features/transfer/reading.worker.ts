import { readFile } from '#exchange/detect.ts';
import type { ReadingAnswer, ReadingQuestion } from './readInWorker.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ReadingQuestion>) => void;
  postMessage(answer: ReadingAnswer): void;
};

scope.onmessage = ({ data }) => {
  const { source, freeNames } = data;
  const reading = readFile(source, (done, total) => scope.postMessage({ done, total }), freeNames);
  scope.postMessage({ reading });
};

import { packBackup } from '#exchange/packing/packBackup.ts';
import type { PackingAnswer, PackingQuestion } from './packInWorker.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<PackingQuestion>) => void;
  postMessage(answer: PackingAnswer, transfer: readonly ArrayBuffer[]): void;
};

scope.onmessage = ({ data: { lines, passphrase } }) => {
  packBackup(lines, passphrase).then(
    (packed) => scope.postMessage({ packed }, [packed.bytes.buffer]),
    () => scope.postMessage({ failed: true }, []),
  );
};

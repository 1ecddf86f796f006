import { emptyRecords } from '#domain/record/records.ts';
import { writeTables } from '#exchange/tables/writeTables.ts';
import type { TablesAnswer, TablesQuestion } from './tablesInWorker.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<TablesQuestion>) => void;
  postMessage(answer: TablesAnswer, transfer: readonly ArrayBuffer[]): void;
};

const records = emptyRecords();

function write(question: Extract<TablesQuestion, { readonly form: unknown }>): void {
  try {
    const packed = writeTables({ ...question, records });
    scope.postMessage({ packed }, [packed.bytes.buffer]);
  } catch {
    scope.postMessage({ failed: true }, []);
  }
}

scope.onmessage = ({ data }) => {
  if ('form' in data) write(data);
  else (records[data.table] as unknown[]).push(...data.rows);
};

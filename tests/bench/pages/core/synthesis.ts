import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { Columns } from '#domain/statistics/columns.ts';
import { columnsOf } from '#domain/statistics/platformColumns.ts';
import { tallyOf } from '#domain/statistics/tally.ts';
import { indexOf } from './importing.ts';

/** Component × question, criteria and expressions: one pass over numbers, and nothing else. */
function bareTally({ size, component, question, expressions, components }: Columns): Uint32Array {
  const cells = new Uint32Array((components.length + 1) * 6);
  for (let row = 0; row < size; row += 1) {
    const at = (component[row] ?? 0) * 6 + (question[row] ?? 0) * 2;
    cells[at] = (cells[at] ?? 0) + 1;
    cells[at + 1] = (cells[at + 1] ?? 0) + (expressions[row] ?? 0);
  }
  return cells;
}

function timed(act: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let n = 0; n < repeats; n += 1) act();
  return (performance.now() - start) / repeats;
}

export type SynthesisTimes = {
  readonly tally: number[];
  readonly whole: number[];
  readonly bare: number[];
};

/**
 * In milliseconds. `tally`: over existing columns. `whole`: including reading the columns from the index, as after an
 * act.
 */
export async function timeSynthesis(count: number, times: number): Promise<SynthesisTimes> {
  const { storage, index } = await indexOf(`bench-synthesis-${count}`, count);
  storage.close();
  const { order } = createCodebookView(shippedCodebook);
  const columns = columnsOf(index, order);
  const found: SynthesisTimes = { tally: [], whole: [], bare: [] };
  for (let n = -5; n < times; n += 1) {
    const tally = timed(() => tallyOf(columns), 20);
    const whole = timed(() => tallyOf(columnsOf(index, order)), 20);
    const bare = timed(() => bareTally(columns), 20);
    if (n < 0) continue;
    found.tally.push(tally);
    found.whole.push(whole);
    found.bare.push(bare);
  }
  return found;
}

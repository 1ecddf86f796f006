import { readFile } from './detect.ts';
import blegny from './example/blegny.txt?raw';
import type { RowsReading } from './reading.ts';

/**
 * The example a visitor opens: the public table of a group of 2018 at Blégny, read by the same way as any pasted page.
 * Always the same 36 criteria.
 */
export function readExample(): RowsReading {
  const reading = readFile(blegny);
  if (reading.kind !== 'rows') throw new Error('The shipped example cannot be read');
  return reading;
}

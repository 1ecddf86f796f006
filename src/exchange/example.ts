import type { CodebookView } from '#codebook/codebookView.ts';
import type { Ids } from '#domain/record/identity.ts';
import { readFile } from './detect.ts';
import blegny from './example/blegny.txt?raw';
import { planImport } from './plan/importPlan.ts';
import type { ImportPreview } from './plan/preview.ts';
import { platformsIn } from './plan/request.ts';
import type { RowsReading } from './reading.ts';

/**
 * The example a visitor opens: the public table of a group at Blégny in 2018, read in the same way as any pasted page.
 * It always has the same 36 criteria.
 */
export function readExample(): RowsReading {
  const reading = readFile(blegny);
  if (reading.kind !== 'rows') throw new Error('The shipped example cannot be read');
  return reading;
}

/** The example as one plan for an empty database: the platform, its group, and the criteria with their codes. */
export function planExample(ids: Ids, codebook: CodebookView): ImportPreview {
  const reading = readExample();
  const platform = platformsIn(reading)[0]?.platform;
  if (platform === undefined) throw new Error('The shipped example names no platform');
  const target = { kind: 'new', platform } as const;
  const defaults = { groupName: platform.name, language: 'fr' };
  return planImport({ reading, target, ids, codebook, defaults, onDifference: 'keep' });
}

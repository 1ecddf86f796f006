import { withinRoom } from './beyondRoom.ts';
import { changesOf } from './changes.ts';
import { type DecidedRow, decide } from './decide.ts';
import { identify } from './identify.ts';
import { match } from './match.ts';
import { planPlatform } from './planPlatform.ts';
import type { ImportPreview } from './preview.ts';
import { reportOf } from './report.ts';
import { type ImportRequest, rowsFor } from './request.ts';

const backWithPlatform = (row: DecidedRow): DecidedRow =>
  row.outcome === 'unchanged' ? { ...row, outcome: 'revived' } : row;

/**
 * Plans the import of a reading: one plan and its preview. Nothing is written. Importing the same rows again, or on
 * another tablet, gives the same records. A criterion that was changed here since is reported and kept, unless
 * `replace` is requested. A row without a code never removes a code, and a row whose criterion was joined here does not
 * bring it back. Rows for which the platform has no room are refused together.
 */
export function planImport(request: ImportRequest): ImportPreview {
  const { changes: platformChanges, ...platform } = planPlatform(request);
  const { rows, notes } = rowsFor(request.reading, request.target);
  const identified = identify(request, platform.id, rows);
  const matched = match(request, platform.id, identified.rows);
  const decided = decide(matched, request.onDifference);
  const changes = changesOf(request, platform.id, identified.groups, decided);
  const problems = [...request.reading.problems, ...identified.problems];
  // What stayed in a platform that was put away is not written, but comes back with it.
  const told = platformChanges.length > 0 ? decided.map(backWithPlatform) : decided;
  const { touched, ...report } = reportOf(request, told, { problems, notes });
  const preview = {
    plan: { act: { type: 'import', count: touched }, changes: [...platformChanges, ...changes] },
    platform,
    ...report,
  } as const;
  return withinRoom(preview, request.target.index);
}

import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Plan } from '#domain/record/change.ts';
import { takeBack } from '#domain/record/undo.ts';
import { derivedId } from '#effects/ids.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { readFile } from '#exchange/detect.ts';
import { planImport } from '#exchange/plan/importPlan.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import { type ImportRequest, platformsIn } from '#exchange/plan/request.ts';
import type { RowsReading } from '#exchange/reading.ts';
import { commitTo, indexOf } from '../kit/commitTo.ts';
import { rowsOf } from './fixture.ts';

export const ids = { next: () => derivedId('never'), derived: derivedId };
export const codebook = createCodebookView(shippedCodebook);

/** An empty tablet. */
export const emptyDevice = (): PlatformIndex => indexOf();

/** The backup file of a tablet. */
export const backupOf = (index: PlatformIndex): string =>
  writeBundle({ records: index.records(), seen: index.seen });

/** Commits a plan to the tablet. */
export function commit(index: PlatformIndex, plan: Plan): void {
  commitTo(index, plan);
}

/** Commits the plan to the tablet and undoes it. */
export function commitAndUndo(index: PlatformIndex, plan: Plan): void {
  const { entry } = commitTo(index, plan);
  commitTo(index, takeBack(index, entry.replaced, { type: 'undo', count: plan.act.count }));
}

const defaults = { groupName: 'Groupe importé', language: 'fr' };

type Wishes = Partial<Pick<ImportRequest, 'onDifference'>> & {
  readonly defaults?: Partial<ImportRequest['defaults']>;
};

/** Plans the import of a file's own platform into this tablet. */
export function planNew(index: PlatformIndex, reading: RowsReading, wishes: Wishes = {}): ImportPreview {
  const platform = platformsIn(reading)[0]?.platform ?? { name: 'Nouvelle plate-forme' };
  return planImport({
    reading,
    target: { kind: 'new', platform, index },
    ids,
    codebook,
    onDifference: wishes.onDifference ?? 'keep',
    defaults: { ...defaults, ...wishes.defaults },
  });
}

/** Plans the import into the open platform. */
export const planInto = (index: PlatformIndex, reading: RowsReading, wishes: Wishes = {}): ImportPreview =>
  planImport({
    reading,
    target: { kind: 'into', index },
    ids,
    codebook,
    onDifference: wishes.onDifference ?? 'keep',
    defaults: { ...defaults, ...wishes.defaults },
  });

export const readText = (text: string): RowsReading => rowsOf(readFile(text));

/** A tablet that imported these files one after the other. */
export function deviceWith(...readings: readonly RowsReading[]): PlatformIndex {
  const index = emptyDevice();
  for (const reading of readings) commit(index, planNew(index, reading).plan);
  return index;
}

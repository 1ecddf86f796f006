import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { isLive } from '#domain/record/base.ts';
import type { Act, Change } from '#domain/record/change.ts';
import type { WritableTable } from '#domain/record/registry.ts';
import type { Replaced } from '#domain/record/undo.ts';

/** An act of the journal, with what it replaced. */
type Done = { readonly act: Act; readonly replaced: readonly Replaced[] };

/** What became of one record when an act was undone or redone. */
export type Turned = {
  readonly table: WritableTable;
  readonly id: string;
  readonly went: 'back' | 'gone' | 'changed';
};

function wentBy({ kind, before }: Change): Turned['went'] {
  if (kind === 'remove') return 'gone';
  return before !== undefined && !isLive(before) ? 'back' : 'changed';
}

/** What an undo or a redo does to each record, in the order of its changes. */
export const turnedBy = (changes: readonly Change[]): readonly Turned[] =>
  changes.map((change) => ({ table: change.table, id: change.after.id, went: wentBy(change) }));

const isBroughtToLife = ({ before }: Replaced): boolean => before === undefined || !isLive(before);

const bringsPlatform = ({ replaced }: Done): boolean =>
  replaced.some((item) => item.table === 'platforms' && isBroughtToLife(item));

/** True for an act whose undo would take away a whole platform or a whole import: a person is asked first. */
export const isAskedBeforeUndo = (done: Done): boolean => done.act.type === 'import' || bringsPlatform(done);

/** What would go if these acts were undone. */
export type Going = {
  readonly isPlatform: boolean;
  readonly groups: number;
  readonly criteria: number;
};

function goneFrom(index: PlatformIndex, acts: readonly Done[], table: 'groups' | 'criteria'): number {
  const ids = acts
    .flatMap(({ replaced }) => replaced.filter(isBroughtToLife))
    .filter((item) => item.table === table && isLive(index.stored(table, item.id)))
    .map(({ id }) => id);
  return new Set(ids).size;
}

/**
 * Counts what would go if these acts were undone: everything in the platform if one of them brought the platform
 * itself, otherwise the groups and criteria that they brought and that are still there.
 */
export function goingWith(index: PlatformIndex, acts: readonly Done[]): Going {
  if (acts.some(bringsPlatform))
    return { isPlatform: true, groups: index.groups().length, criteria: index.criteria().length };
  const [groups, criteria] = [goneFrom(index, acts, 'groups'), goneFrom(index, acts, 'criteria')];
  return { isPlatform: false, groups, criteria };
}

import { type BegunText, begunFault } from '#domain/begun/begunText.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { canonicalJson } from './canonical.ts';

/** The name of the part of a backup with the texts that were begun and not saved. */
export const begunPart = 'drafts';

/** Backups may have this part since this version. */
export const begunSince = 3;

/** The part with its lines, in an order that depends on nothing else; no part if there is no such text. */
export const begunLines = (begun: readonly BegunText[]): Readonly<Record<string, readonly string[]>> =>
  begun.length === 0 ? {} : { [begunPart]: begun.map(canonicalJson).sort() };

/** The part of a parsed file, empty if it has none. Undefined if it is no list. */
export function begunIn(file: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const found = Object.hasOwn(file, begunPart) ? file[begunPart] : [];
  return Array.isArray(found) ? found : undefined;
}

type Given = {
  readonly platforms: readonly { readonly id: string }[];
  /** Set for a rescue file, in which anything may be damaged. */
  readonly isRescue: boolean;
};

function faultOf(
  value: unknown,
  position: number,
  platformIds: ReadonlySet<string>,
): FileRefusal | undefined {
  const at = { table: begunPart, position };
  const field = begunFault(value);
  if (field !== undefined) return { type: 'MalformedRecord', ...at, field };
  return platformIds.has((value as BegunText).platformId)
    ? undefined
    : { type: 'DanglingReference', ...at, field: 'platformId' };
}

/**
 * Reads the begun texts of a file, which may come from anywhere. The first invalid one refuses the file, as an invalid
 * record does; in a rescue file it is left out.
 */
export function readBegun(
  values: readonly unknown[],
  { platforms, isRescue }: Given,
): readonly BegunText[] | FileRefusal {
  const platformIds = new Set(platforms.map(({ id }) => id));
  const known: BegunText[] = [];
  for (const [place, value] of values.entries()) {
    const fault = faultOf(value, place + 1, platformIds);
    if (fault === undefined) known.push(value as BegunText);
    else if (!isRescue) return fault;
  }
  return known;
}

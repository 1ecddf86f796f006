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

/** Reads the part, which may come from anywhere. The first invalid text refuses the file, as an invalid record does. */
export function readBegun(
  values: readonly unknown[],
  platforms: readonly { readonly id: string }[],
): readonly BegunText[] | FileRefusal {
  const ids = new Set<string>(platforms.map(({ id }) => id));
  for (const [place, value] of values.entries()) {
    const at = { table: begunPart, position: place + 1 };
    const field = begunFault(value);
    if (field !== undefined) return { type: 'MalformedRecord', ...at, field };
    if (!ids.has((value as BegunText).platformId)) {
      return { type: 'DanglingReference', ...at, field: 'platformId' };
    }
  }
  return values as readonly BegunText[];
}

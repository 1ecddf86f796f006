import type { PlatformId } from '#domain/record/identity.ts';

/** What is said about a copy of a platform. */
export type Copy = {
  /** The database that the platform is in: the real ones and the example are apart. */
  readonly database: string;
  readonly platformId: PlatformId;
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly when: string;
  /** The counter of the latest write to the platform that the copy holds. */
  readonly counter: number;
  readonly groups: number;
  readonly criteria: number;
  /** How many erasures the copy knows: one that knows fewer than the platform may still hold erased words. */
  readonly erased: number;
};

/** A copy on this device, with the file that holds it. `sequence` grows with each copy of a platform. */
export type KeptCopy = Copy & { readonly file: string; readonly sequence: number };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Undefined for anything that is not what a copy says about itself. */
export function readCopy(value: unknown): Copy | undefined {
  const found = (value ?? {}) as { readonly [K in keyof Copy]?: unknown };
  const { database, platformId, name, when, counter, groups, criteria, erased } = found;
  if (typeof database !== 'string' || typeof platformId !== 'string' || typeof name !== 'string')
    return undefined;
  if (typeof when !== 'string' || Number.isNaN(Date.parse(when))) return undefined;
  if (!isCount(counter) || !isCount(groups) || !isCount(criteria) || !isCount(erased)) return undefined;
  return { database, platformId: platformId as PlatformId, name, when, counter, groups, criteria, erased };
}

const mark = 'copy.';

/** All copies of a platform begin with this. */
export const filesOf = ({ database, platformId }: Pick<Copy, 'database' | 'platformId'>): string =>
  `${mark}${database}.${platformId}.`;

export const fileOfCopy = (copy: Pick<Copy, 'database' | 'platformId'>, sequence: number): string =>
  filesOf(copy) + sequence;

export const isCopyFile = (name: string): boolean => name.startsWith(mark);

/** The number at the end of a copy's file. */
export const sequenceOf = (file: string): number => Number(file.slice(file.lastIndexOf('.') + 1)) || 0;

import type { Clock, PlatformId } from '#domain/record/identity.ts';
import { coversAll, readVector, type VersionVector } from '#domain/record/vector.ts';
import { type TextStore, textName } from './effects.ts';

/** A file that holds a copy of a platform. */
export type BackupFile = {
  /** ISO 8601. */
  readonly when: string;
  /** What the copy in the file had seen. Unknown for a file of an early version. */
  readonly seen?: VersionVector;
};

/**
 * What this device knows of the files of a platform. A page cannot know whether a file that it handed to the browser
 * was kept; only reading the file back shows that. So these are two facts, and never one for the other.
 */
export type Backups = {
  /** The latest file that was handed to the browser. */
  readonly handedOver?: BackupFile;
  /** The latest file that a person chose and that was read back and compared with the platform. */
  readonly readBack?: BackupFile;
};

const nameOf = (platformId: PlatformId): string => textName('backup', 'real', platformId);

function fileIn(value: unknown): BackupFile | undefined {
  const { when, seen } = (value ?? {}) as { readonly when?: unknown; readonly seen?: unknown };
  if (typeof when !== 'string' || Number.isNaN(Date.parse(when))) return undefined;
  return seen === undefined ? { when } : { when, seen: readVector(seen) };
}

/** An early version stored the moment alone. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { handedOver: { when: text } };
  }
}

const storedIn = (textStore: TextStore, platformId: PlatformId) =>
  parsed(textStore.get(nameOf(platformId)) ?? '{}') as Readonly<Record<string, unknown>> | null;

/** Reads what is known of a platform's files. What cannot be read counts as unknown. */
export function readBackups(textStore: TextStore, platformId: PlatformId): Backups {
  const found = storedIn(textStore, platformId);
  const handedOver = fileIn(found?.['handedOver']);
  const readBack = fileIn(found?.['readBack']);
  return {
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(readBack === undefined ? {} : { readBack }),
  };
}

/** More moments than anybody reads; the text store has little room. */
const mostMoments = 100;

/**
 * The moments of the files that were handed over, the latest first: whoever erases words learns which files may still
 * hold them. An early version kept the latest moment only. ISO 8601.
 */
export function momentsHandedOver(textStore: TextStore, platformId: PlatformId): readonly string[] {
  const moments = storedIn(textStore, platformId)?.['moments'];
  if (Array.isArray(moments)) return moments.filter((each) => fileIn({ when: each }) !== undefined);
  const { handedOver } = readBackups(textStore, platformId);
  return handedOver === undefined ? [] : [handedOver.when];
}

type Noting = {
  readonly textStore: TextStore;
  readonly clock: Clock;
  readonly platformId: PlatformId;
  readonly seen: VersionVector;
};

function note({ textStore, clock, platformId, seen }: Noting, fact: 'handedOver' | 'readBack'): void {
  const file: BackupFile = { when: new Date(clock.now()).toISOString(), seen };
  const before = readBackups(textStore, platformId);
  const earlier = momentsHandedOver(textStore, platformId);
  const moments = fact === 'handedOver' ? [file.when, ...earlier].slice(0, mostMoments) : earlier;
  textStore.set(nameOf(platformId), JSON.stringify({ ...before, [fact]: file, moments }));
}

/** To be called once the browser has taken the file. */
export const recordHandedOver = (noting: Noting): void => note(noting, 'handedOver');

/** To be called once a file was read and compared. An older file than the last one read back changes nothing. */
export function recordReadBack(noting: Noting): void {
  const before = readBackups(noting.textStore, noting.platformId).readBack;
  if (before?.seen === undefined || coversAll(noting.seen, before.seen)) note(noting, 'readBack');
}

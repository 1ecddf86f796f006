import type { Registry } from '#domain/record/entity.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { emptyVector, readVector, type VersionVector } from '#domain/record/vector.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { begunOutside } from './begunOutside.ts';
import { begunIn, begunPart, begunSince } from './begunPart.ts';
import { rescueFormat } from './rescueFormat.ts';
import { damagedPart } from './sums.ts';
import { repaired } from './surrogates.ts';

export const format = 'spiral-bundle';
/** A rescue file without a heading has the version of the first build that wrote rescue files. */
const firstRescueVersion = 2;
/** Backups have checksums since this version. */
const sumsSince = 3;

type Raw = Readonly<Record<string, unknown>>;
type RawTables = Readonly<Record<string, readonly unknown[]>>;

/** A file's tables before their records are read, with the version that wrote them. */
export type Opened = {
  readonly tables: RawTables;
  readonly version: number;
  readonly seen: VersionVector;
  readonly damaged: number;
  /** Texts that were begun, before they are read. */
  readonly begun: readonly unknown[];
  /** Set for a rescue file, whose tables may contain damaged rows: readable rows are read, the others are left out. */
  readonly isRescue?: true;
};

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

export const isRefusal = (value: object): value is FileRefusal =>
  'type' in value && typeof value.type === 'string';

/** Requires every table of the file's version and no unknown part, because ignoring one would lose data. */
function tablesIn(
  registry: Registry,
  found: unknown,
  version: number,
  others: readonly string[] = [],
): RawTables | FileRefusal {
  if (!isObject(found)) return { type: 'NotABundle' };
  const tables: Record<string, readonly unknown[]> = {};
  for (const [table, { since }] of Object.entries(registry)) {
    const rows = Object.hasOwn(found, table) ? found[table] : since > version ? [] : undefined;
    if (!Array.isArray(rows)) return { type: 'NotABundle' };
    tables[table] = rows;
  }
  const unknown = Object.keys(found).find((name) => !Object.hasOwn(registry, name) && !others.includes(name));
  return unknown === undefined ? tables : { type: 'UnknownPart', name: unknown.slice(0, 100) };
}

/** Compares each part with its checksum. Files of earlier versions have none. */
function damageIn(value: Raw, tables: RawTables, version: number): FileRefusal | undefined {
  const { sums, format: name, damaged, seen } = value;
  if (version < sumsSince && sums === undefined) return undefined;
  const present = Object.fromEntries(
    Object.entries(tables).filter(([table]) => Object.hasOwn(value['records'] as Raw, table)),
  );
  const begun = Object.hasOwn(value, begunPart) ? { [begunPart]: begunIn(value) ?? [] } : {};
  const part = damagedPart(sums, { format: name, version, damaged, seen }, { ...present, ...begun });
  if (part === undefined) return undefined;
  return part in tables || part === begunPart
    ? { type: 'DamagedTable', table: part }
    : { type: 'DamagedHeading' };
}

const headings = ['format', 'version', 'seen', 'damaged', 'sums', 'records'];

const unknownIn = (value: Raw, known: readonly string[]): FileRefusal | undefined => {
  const name = Object.keys(value).find((each) => !known.includes(each));
  return name === undefined ? undefined : { type: 'UnknownPart', name: name.slice(0, 100) };
};

function openBundle(registry: Registry, value: Raw): Opened | FileRefusal {
  const { version, damaged } = value;
  if (!isVersion(version)) return { type: 'NotABundle' };
  if (version > dataVersion) return { type: 'NewerBundle', found: version, known: dataVersion };
  const unknown = unknownIn(value, version < begunSince ? headings : [...headings, begunPart]);
  if (unknown !== undefined) return unknown;
  const tables = tablesIn(registry, value['records'], version);
  if (isRefusal(tables)) return tables;
  const begun = begunIn(value);
  if (begun === undefined) return { type: 'NotABundle' };
  const damage = damageIn(value, tables, version);
  if (damage !== undefined) return damage;
  const seen = readVector(value['seen']);
  return { tables, version, seen, damaged: isVersion(damaged) ? damaged : 0, begun };
}

const rescueHeadings = ['format', 'version', 'tables', 'outside'];

/** Opens a rescue file: the raw tables, the journal, the ledger, and what was stored outside the database. */
function openRescue(registry: Registry, value: Raw): Opened | FileRefusal {
  const isHeaded = value['format'] === rescueFormat;
  const version = isHeaded ? value['version'] : firstRescueVersion;
  if (!isVersion(version)) return { type: 'NotABundle' };
  if (version > dataVersion) return { type: 'NewerBundle', found: version, known: dataVersion };
  const unknown = isHeaded ? unknownIn(value, rescueHeadings) : undefined;
  if (unknown !== undefined) return unknown;
  const found = isHeaded ? value['tables'] : value;
  const tables = tablesIn(registry, found, version, ['journal', 'meta']);
  if (isRefusal(tables)) return tables;
  const begun = begunOutside(value['outside']);
  return { tables, version, seen: emptyVector, damaged: 0, begun, isRescue: true };
}

/** The tables of a parsed file of ours. Its checksums are those of what was written, before anything is repaired. */
export function openFile(registry: Registry, value: unknown, hasHalfLetters: boolean): Opened | FileRefusal {
  if (!isObject(value)) return { type: 'NotABundle' };
  const opened = value['format'] === format ? openBundle(registry, value) : openRescue(registry, value);
  if (isRefusal(opened) || !hasHalfLetters) return opened;
  const begun = repaired(opened.begun) as readonly unknown[];
  return { ...opened, tables: repaired(opened.tables) as RawTables, begun };
}

import { vectorOf } from '#domain/record/dots.ts';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { emptyVector, highestOf, joinVectors, type VersionVector, withDot } from '#domain/record/vector.ts';
import { type Copy, mergeRecords } from '#merge/merge.ts';
import { writeRecord } from '#merge/write.ts';
import { type Kind, platformId, type Value } from './kinds.ts';
import { afterAct, type Known, nothingKnown, togetherKnown } from './oracle.ts';

type Records = ReadonlyMap<string, AnyEntityRecord>;

/** A copy of a platform, with what the oracle says it knows. */
export type PlatformCopy = {
  readonly records: Records;
  readonly seen: VersionVector;
  readonly counter: number;
  readonly known: Known;
  /** A file that does not say what it has seen. Its reader derives this from the file's records. */
  readonly isSilent?: true;
};

/** An editor that was opened and left open. */
export type Editor = { readonly before: AnyEntityRecord; readonly known: Known };

export type Database = PlatformCopy & {
  readonly writer: string;
  readonly editors: readonly Editor[];
  /** For a copied device of an early version, which went on writing under the same name at other times. */
  readonly clock?: string;
};

/** The empty database of a new writer. */
export const created = (writer: string): Database => ({
  ...{ records: new Map(), seen: emptyVector, counter: 0, known: nothingKnown },
  ...{ writer, editors: [] },
});

/** What a person means to do with one record. */
export type Intent = {
  readonly id: string;
  readonly editor: Editor | undefined;
  readonly kind: 'put' | 'remove';
  readonly wanted: ReadonlyMap<string, Value>;
  readonly isChoice: boolean;
};

/** Commits several intents with one stamp, in the database and in the oracle. */
export function commit(kind: Kind, database: Database, intents: readonly Intent[]): Database {
  const seenByEditors = vectorOf(intents.flatMap(({ editor }) => editor?.before ?? []));
  const counter = Math.max(database.counter, highestOf(seenByEditors)) + 1;
  const stamp = { counter, device: database.writer, wall: `${database.clock ?? 'wall'} ${counter}` };
  const records = new Map(database.records);
  let known = database.known;
  for (const { id, editor, wanted, isChoice, ...intent } of intents) {
    const after = Object.assign({ id, platformId }, ...wanted.values());
    const write = { before: editor?.before, kind: intent.kind, after, isChoice };
    records.set(id, writeRecord(kind.entity, records.get(id), write, stamp));
    const wish = new Map([...wanted, ['deleted', intent.kind === 'remove' ? { deleted: true } : {}]]);
    known = afterAct(kind, known, { record: id, before: editor?.known, wanted: wish, isChoice, stamp });
  }
  return { ...database, records, known, counter, seen: withDot(database.seen, stamp) };
}

/** A unit that only a newer version of the program knows. */
export const unknownUnit = 'mood';

/** Writes to that unit as a newer version does, after which this version opens the same database again. */
export function commitAsNewer(
  database: Database,
  record: AnyEntityRecord,
  { version, mood }: { readonly version: number; readonly mood: string },
): Database {
  const counter = database.counter + 1;
  const stamp = { counter, device: database.writer, wall: `${database.clock ?? 'wall'} ${counter}` };
  const newer = {
    version: Math.max(version, record.newer?.version ?? 0),
    json: JSON.stringify({ [unknownUnit]: mood }),
  };
  const written = { ...record, dots: { ...record.dots, [unknownUnit]: stamp }, newer };
  const ofNewer = new Set([...database.known.ofNewer, { record: record.id, ...newer, stamp }]);
  return {
    ...database,
    records: new Map(database.records).set(record.id, written),
    known: { ...database.known, ofNewer },
    counter,
    seen: withDot(database.seen, stamp),
  };
}

/** Called for every two records that are merged, with what each side has seen. */
export type OnMeeting = (a: Copy, b: Copy, merged: AnyEntityRecord) => void;

/** A copy after it was merged with a file or another device. */
export function mergeInto<C extends PlatformCopy>(
  kind: Kind,
  own: C,
  file: PlatformCopy,
  onMeeting: OnMeeting = () => {},
): C {
  const records = new Map(own.records);
  for (const [id, theirs] of file.records) {
    const mine = own.records.get(id);
    const [a, b] = [
      { record: mine ?? theirs, seen: own.seen },
      { record: theirs, seen: file.seen },
    ] as const;
    const merged = mine === undefined ? theirs : mergeRecords(kind.entity, a, b);
    records.set(id, merged);
    if (mine !== undefined) onMeeting(a, b, merged);
  }
  const seen = joinVectors(own.seen, file.isSilent ? vectorOf(file.records.values()) : file.seen);
  const counter = Math.max(own.counter, file.counter, highestOf(seen));
  return { ...own, records, seen, counter, known: togetherKnown(own.known, file.known) };
}

import { entityNamed, type Registry, recordFault } from '#domain/record/entity.ts';
import { isUuid, type PlatformId } from '#domain/record/identity.ts';
import { readNewerRecord } from '#domain/record/read.ts';
import type { Stored } from '#domain/record/records.ts';
import { dataVersion } from '#domain/record/registry.ts';
import { readVector } from '#domain/record/vector.ts';
import type { CommitEvent, Committed, Erased } from './storage.ts';

/** The messages between tabs of one database. `reload` replaces a commit that is too large to copy into every tab. */
export type TabMessage =
  | CommitEvent
  | { readonly type: 'reload'; readonly platformId: PlatformId }
  | { readonly type: 'erased'; readonly platformId: PlatformId };

/** The message channel between the tabs of one device. A tab does not receive its own messages. */
export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): () => void;
  close(): void;
}

const muteChannel: TabChannel = { post: () => {}, listen: () => () => {}, close: () => {} };

/** For a commit of more records than this, only the platform's id is sent; the other tab reads the records itself. */
const largestCopied = 500;

/** The message for what was written to a platform. */
export const messageOf = (platformId: PlatformId, { stored, counter, seen }: Erased): TabMessage =>
  stored.length > largestCopied
    ? { type: 'reload', platformId }
    : { type: 'committed', platformId, stored, counter, seen };

export const messageFor = (platformId: PlatformId, { stored, entry, seen }: Committed): TabMessage =>
  messageOf(platformId, { stored, counter: entry.counter, seen });

type Raw = { readonly [name: string]: unknown };

/**
 * Validates one received record as strictly as a stored row. From a newer version, takes the fields this version knows.
 */
function readStored(
  registry: Registry,
  item: unknown,
  platformId: string,
  version: number,
): Stored | undefined {
  const { table, record } = (item ?? {}) as Raw;
  const entity = entityNamed(registry, table);
  if (entity === undefined) return undefined;
  const isOwn = (value: unknown): boolean => (value as Raw)['platformId'] === platformId;
  if (version > dataVersion) {
    const read = readNewerRecord(entity, record, version);
    return read.ok && isOwn(read.record) ? ({ table, record: read.record } as unknown as Stored) : undefined;
  }
  return recordFault(entity, record) === undefined && isOwn(record) ? (item as Stored) : undefined;
}

/**
 * Validates a message. This is needed because any page of this origin can post one, and so can a tab of another
 * version. If a record cannot be read, the result is `reload`, so that the tab reads the database instead. Returns
 * undefined when the message is not one of ours.
 */
export function readMessage(registry: Registry, data: unknown): TabMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, platformId, stored, counter, seen, version = dataVersion } = data as Raw;
  if (typeof platformId !== 'string' || !isUuid(platformId)) return undefined;
  const id = platformId as PlatformId;
  if (type === 'reload' || type === 'erased') return { type, platformId: id };
  if (type !== 'committed') return undefined;
  if (!Array.isArray(stored) || !Number.isSafeInteger(counter) || !Number.isSafeInteger(version)) {
    return { type: 'reload', platformId: id };
  }
  const read = stored.map((item) => readStored(registry, item, id, version as number));
  const isWhole = read.length <= largestCopied && read.every((item) => item !== undefined);
  if (!isWhole) return { type: 'reload', platformId: id };
  return {
    type: 'committed',
    platformId: id,
    stored: read as readonly Stored[],
    counter: counter as number,
    seen: readVector(seen),
  };
}

/**
 * A channel over BroadcastChannel, one per database; it does nothing where the browser has none. Messages are sent in
 * the next task, in order, because copying them would delay the word "saved" after the disk has answered.
 */
export function createTabChannel(databaseName: string, registry: Registry): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return muteChannel;
  const line = new BroadcastChannel(`spiral.tabs.${databaseName}`);
  const waiting: TabMessage[] = [];
  let isClosed = false;
  const send = () => {
    const messages = waiting.splice(0);
    if (isClosed) return;
    for (const message of messages) line.postMessage({ ...message, version: dataVersion });
  };
  return {
    post: (message) => {
      if (!isClosed && waiting.push(message) === 1) setTimeout(send, 0);
    },
    listen: (listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        const message = readMessage(registry, event.data);
        if (message !== undefined) listener(message);
      };
      line.addEventListener('message', hear);
      return () => line.removeEventListener('message', hear);
    },
    close: () => {
      send();
      isClosed = true;
      line.close();
    },
  };
}

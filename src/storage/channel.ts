import type { PlatformId } from '#domain/identity.ts';
import type { Stored } from '#domain/record.ts';

/** What tabs on one database tell each other. `reload` stands for a commit too large to copy into every tab. */
export type TabMessage =
  | { readonly type: 'committed'; readonly platformId: PlatformId; readonly stored: readonly Stored[] }
  | { readonly type: 'reload'; readonly platformId: PlatformId }
  | { readonly type: 'erased'; readonly platformId: PlatformId };

/** The line between the tabs of one device. A tab does not hear itself. */
export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): () => void;
  close(): void;
}

const muteChannel: TabChannel = { post: () => {}, listen: () => () => {}, close: () => {} };

/** Large commits are announced by name only; the other tab reads them. */
const largestCopied = 500;

export const messageFor = (platformId: PlatformId, stored: readonly Stored[]): TabMessage =>
  stored.length > largestCopied ? { type: 'reload', platformId } : { type: 'committed', platformId, stored };

/**
 * Over BroadcastChannel, one a database; mute where the browser has none. Messages leave in the next turn, in their order:
 * copying them would otherwise stand between the disk's answer and the word "saved".
 */
export function createTabChannel(databaseName: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return muteChannel;
  const line = new BroadcastChannel(`spiral.tabs.${databaseName}`);
  const waiting: TabMessage[] = [];
  const send = () => {
    for (const message of waiting.splice(0)) line.postMessage(message);
  };
  return {
    post: (message) => {
      if (waiting.push(message) === 1) setTimeout(send, 0);
    },
    listen: (listener) => {
      const hear = (event: MessageEvent<TabMessage>) => listener(event.data);
      line.addEventListener('message', hear);
      return () => line.removeEventListener('message', hear);
    },
    close: () => {
      send();
      line.close();
    },
  };
}

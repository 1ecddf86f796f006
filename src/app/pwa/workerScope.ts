/**
 * The part of a service worker's global scope that ours uses. TypeScript's own `webworker` library cannot be combined
 * with the `dom` library in one program.
 */
export type WorkerScope = {
  readonly __WB_MANIFEST: {
    readonly url: string;
    readonly revision: string | null;
    readonly integrity?: string;
  }[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

export type LifeEvent = Event & { waitUntil(promise: Promise<unknown>): void };

/** The message that the page sends when a person has chosen to switch to the new version. */
export const takeOver = 'take-over';

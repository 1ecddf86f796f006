import { takeOver } from './workerScope.ts';

/**
 * `current`: nothing to say. `ready`: a newer version is complete on this device and waits.
 * `replaced`: another tab went over to it; this one goes on with the former version until it is reloaded.
 */
export type UpdateState = 'current' | 'ready' | 'replaced';

/** What the shell needs to offer a new version, never to impose one. Fits `useSyncExternalStore`. */
export interface AppUpdate {
  state(): UpdateState;
  subscribe(listener: () => void): () => void;
  /** Goes over to the waiting version and reloads this page. Only after a person asked, with drafts kept. */
  accept(): void;
}

/** Says when a version waits behind the one at work. The very first installation is no update. */
function watchWaiting(
  registration: ServiceWorkerRegistration,
  isUpdate: () => boolean,
  onReady: () => void,
): void {
  if (registration.waiting !== null && isUpdate()) onReady();
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate()) onReady();
    });
  });
}

/**
 * Follows the workers of `container` from `registering` on. A refused registration (no network at a first visit,
 * storage refused) leaves the state at `current`: the page works, it only is not kept for offline use.
 */
export function createAppUpdate(
  container: ServiceWorkerContainer,
  registering: Promise<ServiceWorkerRegistration>,
  reload: () => void,
): AppUpdate {
  const listeners = new Set<() => void>();
  let state: UpdateState = 'current';
  let accepted = false;
  let controlled = container.controller !== null;
  let waiting: () => ServiceWorker | null = () => null;
  const become = (next: UpdateState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  registering.then(
    (registration) => {
      waiting = () => registration.waiting;
      watchWaiting(
        registration,
        () => registration.active !== null,
        () => become('ready'),
      );
    },
    () => undefined,
  );
  container.addEventListener('controllerchange', () => {
    if (accepted) reload();
    else if (controlled) become('replaced');
    controlled = true;
  });
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accept: () => {
      accepted = true;
      const next = waiting();
      if (next === null) reload();
      else next.postMessage(takeOver);
    },
  };
}

/** Where there is no service worker (development, plain http on a LAN, a private window): never anything to say. */
export const noUpdate: AppUpdate = {
  state: () => 'current',
  subscribe: () => () => undefined,
  accept: () => undefined,
};

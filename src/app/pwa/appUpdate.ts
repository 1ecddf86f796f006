import { takeOver } from './workerScope.ts';

/**
 * `current`: nothing to say. `ready`: a newer version is completely on this device and waits. `replaced`: another tab
 * switched to it; this one keeps the former version until it is reloaded.
 */
type UpdateState = 'current' | 'ready' | 'replaced';

/** What the shell needs to offer a new version without imposing it. Fits `useSyncExternalStore`. */
export interface AppUpdate {
  state(): UpdateState;
  subscribe(listener: () => void): () => void;
  /**
   * Switches to the waiting version and reloads this page. To be called only when a person asked, with drafts stored.
   */
  accept(): void;
}

/** Reports when a version waits behind the active one. The very first installation is not an update. */
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

type UpdateWatch = { state: UpdateState; accepted: boolean; readonly listeners: Set<() => void> };

function become(watch: UpdateWatch, state: UpdateState): void {
  watch.state = state;
  for (const listener of watch.listeners) listener();
}

/** Another worker now controls this page: because we asked for it, because another tab did, or for the first time. */
function watchController(container: ServiceWorkerContainer, watch: UpdateWatch, reload: () => void): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (watch.accepted) reload();
    else if (controlled) become(watch, 'replaced');
    controlled = true;
  });
}

const pause = 500;
const attempts = 20;

/**
 * Asks the waiting worker to take over, again and again for ten seconds. The browser may report a worker as installed
 * before the registration names it as waiting, and an unanswered request would leave the person with the former version.
 */
async function askToTakeOver(registration: ServiceWorkerRegistration): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    registration.waiting?.postMessage(takeOver);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Follows the workers of `container`, starting with `registering`. If the registration is refused (no network at a
 * first visit, storage refused), the state stays `current`: the page works, but not offline.
 */
export function createAppUpdate(
  container: ServiceWorkerContainer,
  registering: Promise<ServiceWorkerRegistration>,
  reload: () => void,
): AppUpdate {
  const watch: UpdateWatch = { state: 'current', accepted: false, listeners: new Set() };
  const isUpdate = (registration: ServiceWorkerRegistration) => registration.active !== null;
  registering.then(
    (registration) =>
      watchWaiting(
        registration,
        () => isUpdate(registration),
        () => become(watch, 'ready'),
      ),
    () => undefined,
  );
  watchController(container, watch, reload);
  const takeOverNow = async () => {
    watch.accepted = true;
    const registration = await registering.catch(() => undefined);
    if (registration === undefined || watch.state !== 'ready') return reload();
    await askToTakeOver(registration);
    // Reached only if no worker took over: a page that did would have been reloaded by `controllerchange`.
    reload();
  };
  return {
    state: () => watch.state,
    subscribe: (listener) => {
      watch.listeners.add(listener);
      return () => watch.listeners.delete(listener);
    },
    accept: () => void takeOverNow(),
  };
}

/**
 * Used where there is no service worker (development, plain http on a LAN, a private window): never reports anything.
 */
export const noUpdate: AppUpdate = {
  state: () => 'current',
  subscribe: () => () => undefined,
  accept: () => undefined,
};

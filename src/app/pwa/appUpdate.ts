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

/** That a person accepted the new version in this window. It survives a reload. */
export type Acceptance = {
  readonly isGiven: () => boolean;
  readonly give: () => void;
  readonly forget: () => void;
};

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

type UpdateWatch = {
  state: UpdateState;
  readonly acceptance: Acceptance;
  readonly listeners: Set<() => void>;
};

function become(watch: UpdateWatch, state: UpdateState): void {
  watch.state = state;
  for (const listener of watch.listeners) listener();
}

/** Another worker now controls this page: because we asked for it, because another tab did, or for the first time. */
function watchController(container: ServiceWorkerContainer, watch: UpdateWatch, end: () => void): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (watch.acceptance.isGiven()) end();
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
  acceptance: Acceptance,
  reload: () => void,
): AppUpdate {
  const watch: UpdateWatch = { state: 'current', acceptance, listeners: new Set() };
  const registered = registering.catch(() => undefined);
  void registered.then((registration) => {
    if (registration === undefined) return;
    const isUpdate = () => registration.active !== null;
    watchWaiting(registration, isUpdate, () => become(watch, 'ready'));
  });
  watchController(container, watch, () => {
    acceptance.forget();
    reload();
  });
  const askNow = async () => {
    const registration = await registered;
    if (registration !== undefined) await askToTakeOver(registration);
  };
  const takeOverNow = async () => {
    if (watch.state === 'ready') {
      acceptance.give();
      await askNow();
      // Reached only if no worker took over in time. The acceptance is kept: it may still do so while the page reloads.
    }
    reload();
  };
  // An earlier page of this window was reloaded before the version it had accepted took over.
  if (acceptance.isGiven()) void askNow().then(acceptance.forget);
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

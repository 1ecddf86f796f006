import { type Acceptance, type AppUpdate, createAppUpdate, noUpdate } from './appUpdate.ts';

const hour = 3_600_000;

/** A tablet stays open for days: checks for a newer version when somebody comes back to it, at most once an hour. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

const name = 'spiral:update-accepted';

/** Kept with the window; where the browser forbids that, with the page. */
function acceptanceIn(store: Storage | undefined): Acceptance {
  let given = false;
  return {
    isGiven: () => given || store?.getItem(name) === 'yes',
    give: () => {
      given = true;
      store?.setItem(name, 'yes');
    },
    forget: () => {
      given = false;
      store?.removeItem(name);
    },
  };
}

/**
 * Stores the program on this device for offline use. Call once, at the start. `drawn` resolves when the first screen is
 * rendered: fetching and hashing a hundred files earlier would delay that screen by a third on a slow tablet.
 */
export function registerServiceWorker(drawn: Promise<void>, keptByWindow: Storage | undefined): AppUpdate {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return noUpdate;
  const registering = drawn.then(() => navigator.serviceWorker.register('./sw.js', { scope: './' }));
  registering.then(askNowAndThen, () => undefined);
  return createAppUpdate(navigator.serviceWorker, registering, acceptanceIn(keptByWindow), () =>
    location.reload(),
  );
}

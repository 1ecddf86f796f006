import { type AppUpdate, createAppUpdate, noUpdate } from './appUpdate.ts';

const hour = 3_600_000;

/** A tablet stays open for days: asks for a newer version when somebody comes back to it, at most once an hour. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/**
 * Keeps the program on this device for use without a network. Call once, at the start; `drawn` tells when the first
 * screen is there: a hundred files fetched and sealed before would make it come a third later on a slow tablet.
 */
export function registerServiceWorker(drawn: Promise<void>): AppUpdate {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return noUpdate;
  const registering = drawn.then(() => navigator.serviceWorker.register('./sw.js', { scope: './' }));
  registering.then(askNowAndThen, () => undefined);
  return createAppUpdate(navigator.serviceWorker, registering, () => location.reload());
}

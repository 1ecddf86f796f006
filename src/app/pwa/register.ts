import { type AppUpdate, createAppUpdate, noUpdate } from './appUpdate.ts';

const hour = 3_600_000;

const loaded = (): Promise<void> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));

/** A tablet stays open for days: asks for a newer version when somebody comes back to it, at most once an hour. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Keeps the program on this device for use without a network, once the page has loaded. Call once, at the start. */
export function registerServiceWorker(): AppUpdate {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return noUpdate;
  const registering = loaded().then(() => navigator.serviceWorker.register('./sw.js', { scope: './' }));
  registering.then(askNowAndThen, () => undefined);
  return createAppUpdate(navigator.serviceWorker, registering, () => location.reload());
}

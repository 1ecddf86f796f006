import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { type Destination, destinationOf } from './addresses.ts';
import { type LifeEvent, takeOver, type WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;

/**
 * Bypasses the browser's own cache. That cache locks a file while it is being fetched, and a page that needs the same
 * file while this worker installs would wait up to twenty seconds for it.
 */
const unlocked = {
  requestWillFetch: async ({ request }: { readonly request: Request }) =>
    new Request(request, { cache: 'no-store' }),
};

/** All files of this build, each with its hash: one wrong byte, and the whole version is refused. */
const files = new PrecacheController({ plugins: [unlocked] });
files.addToCacheList(self.__WB_MANIFEST);

registerRoute(new PrecacheRoute(files));
const home = new URL(self.registration.scope);
const opens =
  (destination: Destination) =>
  ({ request, url }: { readonly request: Request; readonly url: URL }): boolean =>
    request.mode === 'navigate' && destinationOf(home, url) === destination;

registerRoute(opens('page'), files.createHandlerBoundToURL('index.html'));
// The page finds its files relative to its address, so it works at its own only. The browser keeps the hash.
registerRoute(opens('below'), async () => Response.redirect(home.href));

/** A tab of the former version still finds its lazy parts, until `forgetFormer` deletes them. */
const formerFile = async ({ request }: { readonly request: Request }): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'), formerFile);

/** Deletes the former version's files, but only when no other tab can be running that version. */
async function forgetFormer(event: LifeEvent): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await files.activate(event as never);
}

async function begin(event: LifeEvent): Promise<void> {
  await forgetFormer(event);
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(files.install(event as never)));
self.addEventListener('activate', (event) => event.waitUntil(begin(event)));
// Takes over only when asked: a workshop in progress must not be interrupted.
self.addEventListener('message', (event) => {
  if (event.data === takeOver) void self.skipWaiting();
});

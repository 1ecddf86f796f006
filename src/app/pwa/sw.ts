import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { type LifeEvent, takeOver, type WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;

/**
 * Past the browser's own cache: it locks a file that is being fetched, and a page that needs the same file while this
 * worker installs would wait up to twenty seconds for it.
 */
const unlocked = {
  requestWillFetch: async ({ request }: { readonly request: Request }) =>
    new Request(request, { cache: 'no-store' }),
};

/** All files of this build, each with its hash: one wrong byte and the whole version is refused. */
const files = new PrecacheController({ plugins: [unlocked] });
files.addToCacheList(self.__WB_MANIFEST);

registerRoute(new PrecacheRoute(files));
// Any address below ours is the one page (routes live in the hash); a file that is not ours is left to the network.
registerRoute(
  new NavigationRoute(files.createHandlerBoundToURL('index.html'), { denylist: [/\/[^/?]+\.[^/]+$/] }),
);

/** A tab of the former version still finds its lazy parts, as long as they are kept (see `forgetFormer`). */
const formerFile = async ({ request }: { readonly request: Request }): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'), formerFile);

/** The former version's files go only when no other tab can be running it. */
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
// Never by itself: a workshop in progress is not interrupted.
self.addEventListener('message', (event) => {
  if (event.data === takeOver) void self.skipWaiting();
});

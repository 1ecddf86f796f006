// Before any other sheet: it says the order of layers.
import '#ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { applyFont, loadFont } from '#app/font.ts';
import { registerServiceWorker } from '#app/pwa/register.ts';
import { trustOwnScripts } from '#app/pwa/trustedScripts.ts';
import { whenIdle } from '#app/whenIdle.ts';
import { realClock } from '#effects/clock.ts';
import { realIds } from '#effects/ids.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { windowsOfDrafts } from '#session/drafts.ts';
import { browserTextStore } from '#session/effects.ts';
import { projectedIn } from '#session/routes.ts';
import { createSession } from '#session/session.ts';
import { findWindows, onlyWindow } from '#session/windows.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { noteFailedSheets } from '#ui/failedSheets.ts';

trustOwnScripts();
noteFailedSheets(document);

/** A browser that forbids it keeps no name of the window: then each start is another one. */
function keptByWindow(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The only place where the real clock, ids and databases are made: everything below is handed what it may use. */
function startProgram(root: HTMLElement): void {
  const textStore = browserTextStore(() => globalThis.localStorage);
  let windows = onlyWindow;
  const found = findWindows({
    kept: keptByWindow(),
    locks: navigator.locks,
    newId: realIds.next,
    named: () => windowsOfDrafts(textStore),
  }).then((known) => {
    windows = known;
  });
  const session = createSession(
    {
      clock: realClock,
      ids: realIds,
      storages: {
        real: createDexieStorage({ name: 'spiral', clock: realClock, newId: realIds.next }),
        example: createDexieStorage({ name: 'spiral-example', clock: realClock, newId: realIds.next }),
      },
      textStore,
    },
    navigator.languages,
    () => windows,
  );
  // All that the first drawing needs is asked for at once; React begins when it is there, and draws a single time.
  const words = messagesIn(session.preferences.getState().language);
  const opening = session.effects.storages.real.open();
  const font = loadFont(document.documentElement);
  const ready = Promise.allSettled([words, opening.then(session.preloadedSummaries.keep), font, found]);
  const update = registerServiceWorker(ready.then(() => new Promise(whenIdle)));
  void ready.then(() => createRoot(root).render(<App session={session} opening={opening} update={update} />));
}

const root = document.getElementById('root');
const projected = projectedIn(location.hash);
// The group's window is not the program: it opens nothing and keeps nothing. Whichever this is, it stays until reloaded.
addEventListener('hashchange', () => {
  if ((projectedIn(location.hash) === undefined) !== (projected === undefined)) location.reload();
});
if (root !== null && projected === undefined) startProgram(root);
if (root !== null && projected !== undefined) {
  // Nobody presses on words that are held up for a room: they change their font when it comes.
  applyFont(document.documentElement);
  void import('#app/projector.tsx').then(({ startProjector }) => startProjector(root, projected));
}

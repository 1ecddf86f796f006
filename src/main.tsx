// Must be imported before any other style sheet: it declares the order of the layers.
import '#ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { applyFont, loadFont } from '#app/font.ts';
import { registerServiceWorker } from '#app/pwa/register.ts';
import { trustOwnScripts } from '#app/pwa/trustedScripts.ts';
import { surviveTranslators } from '#app/translators.ts';
import { whenIdle } from '#app/whenIdle.ts';
import { browserAwake } from '#effects/awake.ts';
import { realClock } from '#effects/clock.ts';
import { realIds } from '#effects/ids.ts';
import { browserPinHash } from '#effects/pinHash.ts';
import { firstMessagesIn, messagesIn } from '#i18n/catalogue.ts';
import { windowsOfDrafts } from '#session/drafts.ts';
import { browserTextStore } from '#session/effects.ts';
import { parsePath, projectedIn } from '#session/routes.ts';
import { createSession } from '#session/session.ts';
import { findWindows, onlyWindow } from '#session/windows.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { noteFailedSheets } from '#ui/failedSheets.ts';

trustOwnScripts();
surviveTranslators(document);
noteFailedSheets(document);

/**
 * The storage in which the browser keeps this window's name. Undefined when it is forbidden: the window then gets a new
 * name at each start.
 */
function keptByWindow(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The home page shows only the first part of the messages. */
const startsAtHome = (): boolean => parsePath(location.hash.slice(1)).page === 'home';

/** The only place that creates the real clock, ids and databases; everything else receives them as arguments. */
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
      awake: browserAwake(),
      hashPin: browserPinHash(),
    },
    navigator.languages,
    () => windows,
  );
  // Requests everything that the first render needs at once. React starts when all of it has arrived, and so renders
  // only once.
  const { language } = session.preferences.getState();
  const words = [firstMessagesIn(language), ...(startsAtHome() ? [] : [messagesIn(language)])];
  const opening = session.effects.storages.real.open();
  const font = loadFont(document.documentElement);
  const ready = Promise.allSettled([...words, opening.then(session.preloadedSummaries.keep), font, found]);
  const update = registerServiceWorker(
    ready.then(() => new Promise(whenIdle)),
    keptByWindow(),
  );
  void ready.then(() => createRoot(root).render(<App session={session} opening={opening} update={update} />));
}

const root = document.getElementById('root');
const projected = projectedIn(location.hash);
// The projector window is not the program: it opens no database and stores nothing. The page reloads to change from one
// to the other.
addEventListener('hashchange', () => {
  if ((projectedIn(location.hash) === undefined) !== (projected === undefined)) location.reload();
});
if (root !== null && projected === undefined) startProgram(root);
if (root !== null && projected !== undefined) {
  // Nobody presses on words shown to a whole room, so the font may be applied whenever it arrives.
  applyFont(document.documentElement);
  void import('#app/projector.tsx').then(({ startProjector }) => startProjector(root, projected));
}

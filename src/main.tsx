// Must be imported before any other style sheet: it declares the order of the layers.
import '#ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { applyFont, loadFont } from '#app/font.ts';
import { registerServiceWorker } from '#app/pwa/register.ts';
import { trustOwnScripts } from '#app/pwa/trustedScripts.ts';
import { surviveTranslators } from '#app/translators.ts';
import { whenIdle } from '#app/whenIdle.ts';
import { alone } from '#copies/alone.ts';
import { openSecondPlace, type SecondPlace } from '#copies/secondPlace.ts';
import { browserAwake } from '#effects/awake.ts';
import { realClock } from '#effects/clock.ts';
import { realIds } from '#effects/ids.ts';
import { browserPinHash } from '#effects/pinHash.ts';
import { firstMessagesIn, messagesIn } from '#i18n/catalogue.ts';
import { windowsOfDrafts } from '#session/drafts.ts';
import { browserTextStore } from '#session/effects.ts';
import { readPreferences } from '#session/preferences.ts';
import { parsePath, projectedIn } from '#session/routes.ts';
import { createSession, type Session } from '#session/session.ts';
import { findWindows, onlyWindow } from '#session/windows.ts';
import { createDexieStorage } from '#storage/dexieStorage.ts';
import { createSentinelKeeper } from '#storage/sentinel.ts';
import type { Opening } from '#storage/storage.ts';
import { createTrouble, createUnclean } from '#storage/trouble.ts';
import { noteFailedSheets } from '#ui/failedSheets.ts';

document.getElementById('starting')?.setAttribute('data-begun', '');
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

const wanted = navigator.languages;

function openStorages({ texts, hasRoom, recovered }: SecondPlace) {
  const storage = (name: 'spiral' | 'spiral-example') =>
    createDexieStorage({
      name,
      clock: realClock,
      newId: realIds.next,
      sentinel: createSentinelKeeper(name, texts),
      trouble: createTrouble(texts),
      hasRoom,
      unclean: createUnclean(texts),
      // A copy that is being read would keep the former files.
      rewriteAlone: (rewrite) => alone('copies', rewrite),
      hash: (text) => realIds.derived(text),
      recovered,
    });
  return { real: storage('spiral'), example: storage('spiral-example') };
}

/** Which windows are open. The browser answers a moment later; until then this one counts as the only one. */
function findOwnWindows(textStore: SecondPlace['texts']) {
  let windows = onlyWindow;
  const found = findWindows({
    kept: keptByWindow(),
    locks: navigator.locks,
    newId: realIds.next,
    named: () => windowsOfDrafts(textStore),
  }).then((known) => {
    windows = known;
  });
  return { found, windows: () => windows };
}

const openOwnSecondPlace = (): SecondPlace =>
  openSecondPlace({
    fast: browserTextStore(() => globalThis.localStorage),
    newId: realIds.next,
    now: realClock.now,
    database: 'spiral',
  });

/** Shows the program once all of this has arrived, and so renders only once. */
async function showProgram(
  root: HTMLElement,
  session: Session,
  opening: Promise<Opening>,
  ready: Promise<unknown>,
) {
  const update = registerServiceWorker(
    ready.then(() => new Promise(whenIdle)),
    keptByWindow(),
  );
  await ready;
  createRoot(root).render(<App session={session} opening={opening} update={update} />);
}

/** The only place that creates the real clock, ids and databases; everything else receives them as arguments. */
async function startProgram(root: HTMLElement): Promise<void> {
  const second = openOwnSecondPlace();
  const { texts: textStore, copies, recovered } = second;
  // Requests everything that the first render needs at once.
  const { language } = readPreferences(textStore, wanted);
  const words = [firstMessagesIn(language), ...(startsAtHome() ? [] : [messagesIn(language)])];
  const storages = openStorages(second);
  const opening = storages.real.open();
  const font = loadFont(document.documentElement);
  // Nothing is read from the texts before they are whole.
  await recovered;
  const { found, windows } = findOwnWindows(textStore);
  const session = createSession(
    {
      clock: realClock,
      ids: realIds,
      storages,
      textStore,
      copies,
      awake: browserAwake(),
      hashPin: browserPinHash(),
    },
    wanted,
    windows,
  );
  addEventListener('visibilitychange', () => {
    if (document.hidden) session.copying.hurry();
  });
  const kept = opening.then(session.preloadedSummaries.keep);
  await showProgram(root, session, opening, Promise.allSettled([...words, kept, font, found]));
}

const root = document.getElementById('root');
const projected = projectedIn(location.hash);
// The projector window is not the program: it opens no database and stores nothing. The page reloads to change from one
// to the other.
addEventListener('hashchange', () => {
  if ((projectedIn(location.hash) === undefined) !== (projected === undefined)) location.reload();
});
if (root !== null && projected === undefined) void startProgram(root);
if (root !== null && projected !== undefined) {
  // Nobody presses on words shown to a whole room, so the font may be applied whenever it arrives.
  applyFont(document.documentElement);
  void import('#app/projector.tsx').then(({ startProjector }) => startProjector(root, projected));
}

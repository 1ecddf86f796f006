import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { type GatheredPlaces, gathered, Places } from '#app/places.ts';
import type { Change } from '#domain/record/change.ts';
import type { Effects } from '#session/effects.ts';
import { createSession } from '#session/session.ts';
import type { Opening } from '#storage/storage.ts';
import { openDialogs } from '../kit/dialogs.ts';
import { createMemoryStorage } from '../kit/memoryStorage.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock, steeredIds } from '../kit/steered.ts';
import { words } from '../kit/words.ts';

openDialogs();
// Lazy pages are loaded and compiled during the test, which takes time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  location.hash = '';
  document.title = '';
});

/** The core on which the whole program runs, in memory. */
export function aCore(more: Pick<Effects, 'awake' | 'copies' | 'hashPin'> = {}) {
  const clock = steeredClock();
  const real = createMemoryStorage({ clock });
  const example = createMemoryStorage({ clock });
  const textStore = memoryTextStore();
  const effects = { clock, ids: steeredIds(3), storages: { real, example }, textStore, ...more };
  return { real, example, textStore, effects, session: createSession(effects, ['fr']) };
}

export type Core = ReturnType<typeof aCore>;

/** Starts the whole program at an address, in French, and waits for its first page. */
export async function start(
  path = '/',
  core: Core = aCore(),
  opening?: Promise<Opening>,
  places: GatheredPlaces = gathered,
) {
  location.hash = `#${path}`;
  await act(async () => {
    render(
      <Places value={places}>
        <App session={core.session} opening={opening ?? core.real.open()} />
      </Places>,
    );
  });
  await vi.waitFor(() => {
    if (document.getElementById('page-title') === null) throw new Error('No page yet');
  }, 15_000);
  return core;
}

/** Starts the whole program at a page of a platform that came with one act. */
export async function startWith(changes: readonly Change[], path: string): Promise<Core> {
  const core = aCore();
  await core.real.open();
  await core.real.commit({ act: { type: 'import', count: 1 }, changes });
  await start(path, core);
  await screen.findByRole('navigation', { name: words('app.places') });
  return core;
}

/** Collects the files given to the browser from now on. */
export function watchDownloads(): readonly Blob[] {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:copy';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  return saved;
}

/** jsdom's blobs have no `text()` yet. */
export const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob ?? new Blob());
  });

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LastResort } from '#app/LastResort.tsx';
import { rememberOpenPlatforms } from '#app/openPlatforms.ts';
import { PageBoundary } from '#app/PageBoundary.tsx';
import { editGroup } from '#domain/group/edit.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { asSeen } from '#domain/record/seen.ts';
import { messages } from '#i18n/fr/messages.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { SessionProvider } from '#session/useSession.tsx';
import { aGroup, aPlatform, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, textOf, watchDownloads } from './program.tsx';

// React reports the errors that a boundary caught; the reports are expected here.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let broken: Error | undefined;
function Page() {
  if (broken !== undefined) throw broken;
  return <p>Le graphique</p>;
}

const show = (error: Error, { session }: Pick<Core, 'session'> = aCore()) => {
  broken = error;
  render(
    <SessionProvider session={session}>
      <IntlProvider locale="fr" messages={messages}>
        <PageBoundary>
          <Page />
        </PageBoundary>
        <p>L’autre page</p>
      </IntlProvider>
    </SessionProvider>,
  );
};

test('A page that stops says what is safe, leaves the others at work, and can be tried again', () => {
  show(new Error('a chart threw'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.brokenTitle'));
  expect(screen.getByText('L’autre page')).toBeDefined();
  expect(screen.getByRole('button', { name: words('app.rescue') })).toBeDefined();
  broken = undefined;
  fireEvent.click(screen.getByRole('button', { name: words('app.brokenAgain') }));
  expect(screen.getByText('Le graphique')).toBeDefined();
});

async function unsavedPlatform(core: Core) {
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  const session = rememberOpenPlatforms(core.session);
  const openPlatform = session.openPlatform('real', platformId, createOpenPlatform);
  await vi.waitFor(() => expect(openPlatform.state.getState().status).toBe('ready'));
  const plan = editGroup(openPlatform.state.getState().index, asSeen(aGroup(1)), {
    ...aGroup(1),
    name: 'Aînés',
  });
  if (!plan.ok) throw new Error('Not planned');
  core.real.failNext({ type: 'StorageFull' });
  await openPlatform.act(plan.value);
  return { session, openPlatform: openPlatform };
}

test('A page that stops never calls saved what is not: it offers a file of it, and to reload only afterwards', async () => {
  const { session, openPlatform } = await unsavedPlatform(aCore());
  const saved = watchDownloads();
  show(new Error('a chart threw'), { session });
  expect(screen.getByText(new RegExp(words('app.unsaved', { count: 1 })))).toBeDefined();
  expect(screen.queryByText(words('app.stoppedSaved'))).toBeNull();
  expect(screen.queryByRole('button', { name: words('app.reload') })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words('app.saveScreen') }));
  expect(await screen.findByText(words('app.rescued'))).toBeDefined();
  expect(await textOf(saved[0])).toContain('Aînés');
  await act(() => openPlatform.retry());
  expect(await screen.findByRole('button', { name: words('app.reload') })).toBeDefined();
});

test('A platform that was left with unsaved words is not forgotten when a page of another one stops', async () => {
  const core = aCore();
  const { session } = await unsavedPlatform(core);
  session.openPlatform('example', platformId, createOpenPlatform);
  show(new Error('a chart threw'), { session });
  expect(screen.queryByRole('button', { name: words('app.reload') })).toBeNull();
});

test.each([
  'Failed to fetch dynamically imported module: https://x/assets/ChartsPage-1.js',
  'Importing a module script failed.',
  'error loading dynamically imported module: https://x/assets/ChartsPage-1.js',
])('A part that went with an update is called missing, not broken (%s)', (said) => {
  show(new TypeError(said));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.chunkTitle'));
  expect(screen.getByRole('button', { name: words('app.reload') })).toBeDefined();
  broken = undefined;
  fireEvent.click(screen.getByRole('button', { name: words('app.brokenAgain') }));
  expect(screen.getByText('Le graphique')).toBeDefined();
});

test('When not even the words can be loaded, two languages say that the data is safe', () => {
  broken = new Error('no catalogue');
  render(
    <LastResort>
      <Page />
    </LastResort>,
  );
  expect(screen.getByText(/n’ont pas été touchées/)).toBeDefined();
  expect(screen.getByText(/was not touched/)).toBeDefined();
});

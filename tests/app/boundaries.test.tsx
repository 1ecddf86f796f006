import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LastResort } from '#app/LastResort.tsx';
import { PageBoundary } from '#app/PageBoundary.tsx';
import { messages } from '#i18n/fr/messages.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { words } from '../kit/words.ts';

// React reports what a boundary caught; the reports are expected here.
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

const show = (error: Error) => {
  broken = error;
  render(
    <IntlProvider locale="fr" messages={messages}>
      <PageBoundary>
        <Page />
      </PageBoundary>
      <p>L’autre page</p>
    </IntlProvider>,
  );
};

test('A page that stops says what is safe, leaves the others at work, and can be tried again', () => {
  show(new Error('a chart threw'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.brokenTitle'));
  expect(screen.getByText('L’autre page')).toBeDefined();
  broken = undefined;
  fireEvent.click(screen.getByRole('button', { name: words('app.brokenAgain') }));
  expect(screen.getByText('Le graphique')).toBeDefined();
});

test.each([
  'Failed to fetch dynamically imported module: https://x/assets/ChartsPage-1.js',
  'Importing a module script failed.',
  'error loading dynamically imported module: https://x/assets/ChartsPage-1.js',
])('A part that went with an update is called missing, not broken (%s)', (said) => {
  show(new TypeError(said));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words('app.chunkTitle'));
  expect(screen.getByRole('button', { name: words('app.reload') })).toBeDefined();
  expect(screen.queryByRole('button', { name: words('app.brokenAgain') })).toBeNull();
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

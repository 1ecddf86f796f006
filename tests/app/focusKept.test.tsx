import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FocusKept } from '#app/FocusKept.tsx';

afterEach(cleanup);

const screenOf = (control: boolean) => (
  <main>
    <FocusKept />
    <h1 id="page-title" tabIndex={-1}>
      Importer
    </h1>
    {control ? <button type="button">Lire</button> : null}
  </main>
);

test('When the only control goes, the page’s title has the focus, and shows it', async () => {
  const { rerender } = render(screenOf(true));
  act(() => screen.getByRole('button').focus());
  rerender(screenOf(false));
  const title = screen.getByRole('heading');
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(title.matches('[data-kept]')).toBe(true);
});

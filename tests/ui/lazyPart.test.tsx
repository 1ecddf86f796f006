import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { lazyPart } from '#ui/lazyPart.tsx';

afterEach(cleanup);

const Charts = ({ of }: { readonly of: string }) => <h1>{of}</h1>;
const waiting = <p>Ouverture</p>;

test('A part that was brought before is drawn at once, with nothing in its place before', async () => {
  const Part = lazyPart(async () => Charts);
  await Part.ahead();
  render(
    <Suspense fallback={waiting}>
      <Part of="Blégny" />
    </Suspense>,
  );
  expect(screen.getByRole('heading').textContent).toBe('Blégny');
});

test('A part that is not here yet is waited for, and asked for once', async () => {
  let asked = 0;
  let bring = (_: typeof Charts): void => undefined;
  const Part = lazyPart(() => {
    asked += 1;
    return new Promise<typeof Charts>((resolve) => {
      bring = resolve;
    });
  });
  await act(async () => {
    render(
      <Suspense fallback={waiting}>
        <Part of="Blégny" />
      </Suspense>,
    );
  });
  expect(screen.getByText('Ouverture')).toBeDefined();
  await act(async () => bring(Charts));
  expect(await screen.findByRole('heading')).toBeDefined();
  expect(asked).toBe(1);
});

test('A part that could not be brought ahead is asked for again when it is drawn', async () => {
  let asked = 0;
  const Part = lazyPart(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return Charts;
  });
  await Part.ahead().catch(() => undefined);
  await act(async () => {
    render(
      <Suspense fallback={waiting}>
        <Part of="Blégny" />
      </Suspense>,
    );
  });
  expect(await screen.findByRole('heading')).toBeDefined();
});

test('Brought twice, a part stays the one that is drawn: nothing written in it is lost', async () => {
  const Part = lazyPart(async () => () => <input aria-label="Mots" />);
  const room = (
    <Suspense fallback={waiting}>
      <Part />
    </Suspense>
  );
  await Part.ahead();
  const { rerender } = render(room);
  const field = screen.getByRole('textbox');
  await Part.ahead();
  rerender(room);
  expect(screen.getByRole('textbox')).toBe(field);
});

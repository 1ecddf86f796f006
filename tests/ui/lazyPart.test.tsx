import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteFailedSheets } from '#ui/failedSheets.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import { askPartsAgain, forgetFailedParts } from '#ui/partRequest.ts';

afterEach(cleanup);

const Charts = ({ of }: { readonly of: string }) => <h1>{of}</h1>;
const waiting = <p>Ouverture</p>;

test('A part that was brought before is drawn at once, with nothing in its place before', async () => {
  const Part = lazyPart(async () => Charts);
  await Part.preload();
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
  await Part.preload().catch(() => undefined);
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
  await Part.preload();
  const { rerender } = render(room);
  const field = screen.getByRole('textbox');
  await Part.preload();
  rerender(room);
  expect(screen.getByRole('textbox')).toBe(field);
});

/** A part whose requests the test resolves or rejects one by one. */
function partByHand() {
  const answers: { readonly bring: (part: typeof Charts) => void; readonly fail: (error: Error) => void }[] =
    [];
  const Part = lazyPart(
    () => new Promise<typeof Charts>((bring, fail) => void answers.push({ bring, fail })),
  );
  return { Part, answers };
}

class Caught extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <p>Rien ne vient</p> : this.props.children;
  }
}

const show = (Part: ReturnType<typeof partByHand>['Part']) =>
  act(async () => {
    render(
      <Caught>
        <Suspense fallback={waiting}>
          <Part of="Blégny" />
        </Suspense>
      </Caught>,
    );
  });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('A part that does not come is really asked for again, and shown when the second request brings it', async () => {
  const stop = vi.spyOn(window, 'stop').mockImplementation(() => undefined);
  const { Part, answers } = partByHand();
  await show(Part);
  await act(askPartsAgain);
  expect(stop).toHaveBeenCalledOnce();
  expect(answers).toHaveLength(2);
  // The browser reports that the first request was stopped: that is no failure, because another one is pending.
  await act(async () => answers[0]?.fail(new Error('stopped')));
  expect(screen.getByText('Ouverture')).toBeDefined();
  await act(async () => answers[1]?.bring(Charts));
  expect(await screen.findByRole('heading')).toBeDefined();
});

test('A late answer of the first request still shows', async () => {
  vi.spyOn(window, 'stop').mockImplementation(() => undefined);
  const { Part, answers } = partByHand();
  await show(Part);
  await act(askPartsAgain);
  await act(async () => answers[0]?.bring(Charts));
  expect(await screen.findByRole('heading')).toBeDefined();
});

test('When no request is left, the failure is shown, and remembered only until it was shown', async () => {
  const { Part, answers } = partByHand();
  await show(Part);
  await act(async () => answers[0]?.fail(new Error('no network')));
  expect(await screen.findByText('Rien ne vient')).toBeDefined();
  expect(answers).toHaveLength(1);
  forgetFailedParts();
  cleanup();
  await show(Part);
  await act(async () => answers[1]?.bring(Charts));
  expect(await screen.findByRole('heading')).toBeDefined();
});

test('A part whose sheet failed is shown only with its sheet, which is asked for again', async () => {
  noteFailedSheets(document);
  document.head.innerHTML = '<link rel="stylesheet" href="/late.css"><link rel="icon" href="/mark.svg">';
  for (const link of document.querySelectorAll('link')) link.dispatchEvent(new Event('error'));
  expect(document.head.innerHTML).toBe('<link rel="icon" href="/mark.svg">');
  const { Part, answers } = partByHand();
  await show(Part);
  await act(async () => answers[0]?.bring(Charts));
  expect(screen.getByText('Ouverture')).toBeDefined();
  const anew = document.querySelector('link[rel="stylesheet"]');
  expect(anew?.getAttribute('href')).toContain('/late.css');
  await act(async () => anew?.dispatchEvent(new Event('load')));
  expect(await screen.findByRole('heading')).toBeDefined();
});

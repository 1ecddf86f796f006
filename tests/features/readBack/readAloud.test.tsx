import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadBackPage } from '#features/readBack/ReadBackPage.tsx';
import { aCriterion } from '../../kit/build.ts';
import { enter } from '../../kit/room.tsx';
import { giveVoices } from '../../kit/voices.ts';
import { words } from '../../kit/words.ts';

beforeEach(() => history.replaceState(null, ''));
afterEach(() => vi.unstubAllGlobals());

const read = () => enter(<ReadBackPage />, 'readback', { criteria: [aCriterion(1), aCriterion(2)] });
const button = (name: string) => screen.queryByRole('button', { name });

test('A criterion is read aloud by a voice of this device in its language, until it is stopped', async () => {
  const { said, cancel } = giveVoices(
    { lang: 'en-GB', localService: true },
    { lang: 'fr-BE', localService: true },
  );
  await read();
  fireEvent.click(screen.getByRole('button', { name: words('readBack.readAloud') }));
  expect(said.map(({ text, voice }) => [text, voice?.lang])).toEqual([['critère 1', 'fr-BE']]);
  cancel.mockClear();
  fireEvent.click(screen.getByRole('button', { name: words('readBack.silence') }));
  expect(cancel).toHaveBeenCalled();
  expect(button(words('readBack.readAloud'))).not.toBeNull();
});

test('Going on to the next criterion, or leaving the page, makes it silent', async () => {
  const { cancel } = giveVoices({ lang: 'fr-BE', localService: true });
  const { unmount } = await read();
  fireEvent.click(screen.getByRole('button', { name: words('readBack.readAloud') }));
  cancel.mockClear();
  fireEvent.click(screen.getByRole('button', { name: words('readBack.next') }));
  expect(cancel).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: words('readBack.readAloud') }));
  cancel.mockClear();
  unmount();
  expect(cancel).toHaveBeenCalledTimes(1);
});

test('Where the only voices speak over the network or another language, nothing is offered', async () => {
  giveVoices({ lang: 'fr-FR', localService: false }, { lang: 'nl-BE', localService: true });
  await read();
  expect(button(words('readBack.readAloud'))).toBeNull();
});

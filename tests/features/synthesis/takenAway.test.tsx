import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { SynthesisPage } from '#features/synthesis/SynthesisPage.tsx';
import { aClassification, aCriterion, aGroup, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { createMemoryDisk } from '../../kit/memoryStorage.ts';
import { otherWindow } from '../../kit/otherWindow.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

const typed = 'Les loyers pèsent';
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

/** Somebody writes about the component of the only criterion; another window is open. */
async function writing(narrowed: { readonly groupId?: ReturnType<typeof groupIdOf> }) {
  const disk = createMemoryDisk();
  const room = { groups: [aGroup(1), aGroup(2)], criteria: [aCriterion(1)] };
  const classifications = [aClassification(1, 'A08')];
  const here = await enter(<SynthesisPage />, 'synthesis', { ...room, classifications, disk }, narrowed);
  const elsewhere = await otherWindow(disk, here.openPlatform);
  await press(/^Écrire la synthèse .*A08/);
  fireEvent.change(field(), { target: { value: typed } });
  return { ...here, elsewhere };
}

const storedTexts = ({ openPlatform }: Awaited<ReturnType<typeof writing>>) =>
  openPlatform.state
    .getState()
    .index.syntheses()
    .map(({ text }) => text);

test('A group withdrawn in another window leaves the text about it in sight; brought back, the group gets it', async () => {
  const here = await writing({ groupId: groupIdOf(1) });
  await here.elsewhere((index) => removeGroup(index, groupIdOf(1)));
  await screen.findByText(words('pieces.withdrawn.groups'));
  expect(field().value).toBe(typed);
  await press(words('pieces.withdrawn.bringBack'));
  await press(words('synthesis.save'));
  expect(storedTexts(here)).toEqual([typed]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('The last criterion of a component withdrawn in another window leaves the text about it in sight, to be saved', async () => {
  const here = await writing({});
  await here.elsewhere((index) => removeCriteria(index, [criterionIdOf(1)]));
  await waitFor(() => expect(screen.queryByText('critère 1')).toBeNull());
  expect(field().value).toBe(typed);
  await press(words('synthesis.save'));
  expect(storedTexts(here)).toEqual([typed]);
  await screen.findByText(typed);
});

test('Where nobody writes, a component without criteria is in the synthesis no more', async () => {
  const here = await writing({});
  await press(words('synthesis.cancel'));
  await press(words('begun.drop'));
  await here.elsewhere((index) => removeCriteria(index, [criterionIdOf(1)]));
  await screen.findByText(words('synthesis.nothing'));
  expect(screen.queryByRole('article')).toBeNull();
});

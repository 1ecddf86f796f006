import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { removeGroup } from '#domain/group/edit.ts';
import { ChartsPage } from '#features/charts/ChartsPage.tsx';
import { ClassifyPage } from '#features/classify/ClassifyPage.tsx';
import { CodingPage } from '#features/coding/CodingPage.tsx';
import { CriteriaPage } from '#features/criteria/CriteriaPage.tsx';
import { PrintPage } from '#features/print/PrintPage.tsx';
import { ReadBackPage } from '#features/readBack/ReadBackPage.tsx';
import { SynthesisPage } from '#features/synthesis/SynthesisPage.tsx';
import { coding } from '#i18n/fr/coding.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import type { Place } from '#session/places.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../kit/build.ts';
import { giveWidth } from '../kit/laidOut.ts';
import { enter } from '../kit/room.tsx';
import { words } from '../kit/words.ts';

beforeEach(() => {
  giveWidth();
  window.scrollTo = () => undefined;
});

const bySecondCoder = { coder: 'LM', id: '01900000-0000-7000-8000-dd0000000001' as never };

const room = {
  groups: [aGroup(1, { name: 'Jeunes mamans' }), aGroup(2, { name: 'Enseignants' })],
  criteria: [aCriterion(1), aCriterion(2, { groupId: groupIdOf(2) })],
  classifications: [
    aClassification(1, 'A01'),
    aClassification(2, 'A08'),
    aClassification(2, 'A08', bySecondCoder),
  ],
};

type Narrowed = {
  readonly place: Place;
  readonly page: ReactElement;
  readonly label: string;
  /** What leads to the view that is narrowed. */
  readonly begin?: () => Promise<unknown>;
};

const compare = async () => fireEvent.click(await screen.findByRole('button', { name: coding.seeAgreement }));

const places: readonly Narrowed[] = [
  { place: 'classify', page: <ClassifyPage />, label: pieces.group },
  { place: 'coding', page: <CodingPage />, label: pieces.group },
  { place: 'coding', page: <CodingPage />, label: pieces.group, begin: compare },
  { place: 'criteria', page: <CriteriaPage />, label: pieces.group },
  { place: 'readback', page: <ReadBackPage />, label: pieces.group },
  { place: 'synthesis', page: <SynthesisPage />, label: pieces.scope },
  { place: 'charts', page: <ChartsPage />, label: pieces.scope },
  { place: 'print', page: <PrintPage />, label: pieces.scope },
];

const picker = (label: string) =>
  screen.findByRole<HTMLSelectElement>('combobox', { name: label, hidden: true });
const shownIn = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent;

test.each(places)(
  '$place: whoever is narrowed to a group that was removed sees it, and gets out',
  async ({ place, page, label, begin }) => {
    const { openPlatform } = await enter(page, place, room, { groupId: groupIdOf(2) });
    await begin?.();
    const removal = removeGroup(openPlatform.state.getState().index, groupIdOf(2));
    if (!removal.ok) throw new Error('not removed');
    openPlatform.act(removal.value);
    await waitFor(async () =>
      expect(shownIn(await picker(label))).toBe(words('pieces.removedGroup', { name: 'Enseignants' })),
    );
    fireEvent.change(await picker(label), { target: { value: '' } });
    await waitFor(() => expect(location.hash).not.toContain(groupIdOf(2)));
  },
);

test.each(places)(
  '$place: choosing a group leaves no step behind for the back button',
  async ({ place, page, label, begin }) => {
    await enter(page, place, room);
    await begin?.();
    const steps = history.length;
    fireEvent.change(await picker(label), { target: { value: groupIdOf(2) } });
    await waitFor(() => expect(location.hash).toContain(groupIdOf(2)));
    fireEvent.change(await picker(label), { target: { value: '' } });
    await waitFor(() => expect(location.hash).not.toContain(groupIdOf(2)));
    expect(history.length).toBe(steps);
  },
);

test('An address that names a group this platform never had is said to be narrowed, and can be left', async () => {
  await enter(<ChartsPage />, 'charts', { ...room, groups: [aGroup(1)] }, { groupId: groupIdOf(7) });
  const select = await picker(pieces.scope);
  expect(shownIn(select)).toBe(pieces.unknownGroup);
  fireEvent.change(select, { target: { value: '' } });
  await waitFor(() => expect(location.hash).not.toContain(groupIdOf(7)));
});

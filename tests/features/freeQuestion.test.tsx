import { act, fireEvent, screen } from '@testing-library/react';
import { createElement } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { places } from '#app/places.ts';
import type { FreeQuestion } from '#domain/platform/freeQuestion.ts';
import { WelcomeSheet } from '#features/meeting/sheet/WelcomeSheet.tsx';
import { PlatformDialog } from '#features/platform/PlatformDialog.tsx';
import type { Place } from '#session/places.ts';
import { aClassification, aCriterion, aGroup, groupIdOf } from '../kit/build.ts';
import { openDialogs } from '../kit/dialogs.ts';
import { giveWidth } from '../kit/laidOut.ts';
import { enter, type Room } from '../kit/room.tsx';
import { words } from '../kit/words.ts';

openDialogs();

beforeEach(() => {
  giveWidth();
  window.scrollTo = () => undefined;
});

const freeQuestion: FreeQuestion = {
  isAsked: true,
  place: 1,
  name: { fr: 'Nos forces', nl: 'Onze kracht' },
  wording: { fr: 'Quelles sont nos forces ?' },
};
const criteria = [aCriterion(1), aCriterion(2, { question: 'ACT' })];
const answer = aCriterion(3, { question: 'FREE', text: 'nos voisins', expressions: 2 });
const classifications = [aClassification(1, 'A08'), aClassification(2, 'H04')];
const three: Room = { criteria, classifications };
const four: Room = {
  platform: { freeQuestion },
  criteria: [...criteria, answer],
  classifications: [...classifications, aClassification(3, 'C04')],
};

async function open(place: Place, room: Room, more = {}) {
  const declared = places.find((each) => each.place === place);
  if (declared === undefined) throw new Error(`No place ${place}`);
  const Page = await declared.load();
  const shown = await enter(createElement(Page), place, room, more);
  await act(() => new Promise((settle) => setTimeout(settle, 50)));
  return shown.container;
}

const signsIn = (container: Element) => container.querySelectorAll("[data-question='FREE']").length;

test.each(places.map(({ place }) => place))(
  'On the page “%s” a platform without a fourth question shows nothing of it',
  async (place) => {
    const container = await open(place, three);
    expect(signsIn(container)).toBe(0);
    expect(container.textContent).not.toMatch(/◇|FREE|Question libre/);
  },
);

// What shows no question, shows one criterion at a time, or waits for a file, a second coder, a withdrawal, a conflict.
const silent: readonly Place[] = ['files', 'coding', 'key', 'classify', 'readback', 'bin', 'conflicts'];

test.each(places.map(({ place }) => place).filter((place) => !silent.includes(place)))(
  'On the page “%s” the fourth question has its sign and its own name, never its code',
  async (place) => {
    const group = place === 'meeting' ? { groupId: groupIdOf(1) } : {};
    const container = await open(place, four, group);
    expect(signsIn(container)).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/FREE|Question libre/);
    const named = [...container.querySelectorAll('[aria-label], [title]')].map(
      (each) => `${each.getAttribute('aria-label')} ${each.getAttribute('title')}`,
    );
    expect([container.textContent, ...named].join('\n')).toContain('Nos forces');
  },
);

test.each(['classify', 'readback'] as const)(
  'On the page “%s” a criterion in hand that answers the fourth question has its sign and its own name',
  async (place) => {
    const container = await open(place, { platform: { freeQuestion }, criteria: [answer] });
    expect(signsIn(container)).toBeGreaterThan(0);
    expect(container.innerHTML).toContain('Nos forces');
  },
);

test('The questions to write to are in the platform’s order, and the fourth is asked in its words', async () => {
  const more = { groupId: groupIdOf(1), question: 'FREE' };
  await open('write', four, more);
  const tabs = screen.getByRole('navigation', { name: words('capture.questions') });
  expect([...tabs.querySelectorAll('a')].map(({ dataset }) => dataset['question'])).toEqual([
    'WB',
    'FREE',
    'IB',
    'ACT',
  ]);
  expect(screen.getByText('Quelles sont nos forces ?')).toBeTruthy();
});

test('A question that is no longer asked is still read in the synthesis, and is on no welcome sheet', async () => {
  const room = { ...four, platform: { freeQuestion: { ...freeQuestion, isAsked: false } } };
  expect(signsIn(await open('synthesis', room))).toBeGreaterThan(0);
  const sheet = await enter(createElement(WelcomeSheet, { group: aGroup(), label: '' }), 'meeting', room);
  expect(signsIn(sheet.container)).toBe(0);
  expect(sheet.container.textContent).toContain('Trois questions');
});

test('The welcome sheet of a platform that asks four questions says four', async () => {
  const sheet = await enter(createElement(WelcomeSheet, { group: aGroup(), label: '' }), 'meeting', four);
  expect(sheet.container.textContent).toContain('Quatre questions');
  expect(sheet.container.textContent).toContain('Quelles sont nos forces ?');
});

test('A fourth question is added in the platform’s form: asked, named, worded and put in its place', async () => {
  const { openPlatform } = await enter(
    createElement(PlatformDialog, { onClose: () => undefined }),
    'groups',
    three,
  );
  fireEvent.click(screen.getByLabelText(words('platform.free.isAsked')));
  const language = 'français';
  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fill(words('platform.free.name', { language }), 'Nos forces');
  fill(words('platform.free.wording', { language }), 'Quelles sont nos forces ?');
  fill(words('platform.free.place'), '1');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('platform.savePlatform') }));
  });
  expect(openPlatform.state.getState().index.platform?.freeQuestion).toEqual({
    ...freeQuestion,
    name: { fr: 'Nos forces' },
  });
});

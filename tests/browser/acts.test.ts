import { expect } from 'vitest';
import { sortingByKeyboard, sortingByTouch } from '../kit/board.ts';
import { type Acts, actsSince, hasFocus, noActs, touching, typing } from '../kit/hands.ts';
import { composer, createPerson, type Person, savedNotes } from '../kit/person.ts';
import { type Tablet, onlineTest as test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';

const group = 'Aînés du centre';
const texts = [
  'Que quelqu’un passe me voir',
  'Marcher jusqu’à la boulangerie',
  'Ne plus oser sortir le soir',
  'Attendre trois mois pour un spécialiste',
  'Apprendre à ma voisine à tricoter',
  'Téléphoner à ceux qui sont seuls',
];

async function begin(tablet: Tablet, hands: typeof touching): Promise<Person> {
  const page = await tablet.open();
  const person = createPerson(page, hands(page));
  await person.createPlatform('Commune de Trooz');
  await person.createGroup(group);
  await person.writeFor(group);
  return person;
}

/** Counts the acts that a task costs a person. */
async function cost({ hands }: Person, act: () => Promise<void>): Promise<Acts> {
  const before = { ...hands.acts };
  await act();
  return actsSince(before, hands.acts);
}

test('Typed words, #a08 and Enter: the criterion is saved with its component, and nothing else is asked, one after the other', async ({
  tablet,
}) => {
  await begin(tablet, touching);
  const page = tablet.page();
  // From here on only keys are used, no touch.
  for (const text of texts) {
    await page.keyboard.type(`${text} #a08`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await savedNotes(page).allInnerTexts())[0]).toBe(text);
    expect(await composer(page).inputValue()).toBe('');
    expect(await hasFocus(composer(page))).toBe(true);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  }
  const latest = page.getByRole('list', { name: words('capture.latest') });
  expect(await latest.getByText('A08', { exact: true }).count()).toBe(5);
  await page.reload();
  await composer(page).waitFor();
  await createPerson(page).goTo('classify');
  await page.getByText(words('classify.allDone')).first().waitFor();
});

async function openBoard(tablet: Tablet, hands: typeof touching): Promise<Person> {
  const person = await begin(tablet, hands);
  for (const text of texts) await person.write(text);
  await person.goTo('classify');
  await person.look('board');
  await tablet
    .page()
    .getByText(words('classify.trayCount', { count: texts.length }))
    .waitFor();
  return person;
}

test('With a finger, a component costs one drag, or two taps; four criteria together cost five', async ({
  tablet,
}) => {
  const person = await openBoard(tablet, touching);
  const sorting = sortingByTouch(tablet.page(), person);
  const [first = '', second = '', ...others] = texts;
  expect(await cost(person, () => sorting.drag(first, 'A00'))).toEqual({ ...noActs(), drags: 1 });
  expect(await cost(person, () => sorting.together([second], 'A01'))).toEqual({ ...noActs(), taps: 2 });
  expect(await cost(person, () => sorting.together(others, 'A02'))).toEqual({ ...noActs(), taps: 5 });
});

test('With a keyboard, a component costs its three signs and Enter, on the board as one by one', async ({
  tablet,
}) => {
  const person = await openBoard(tablet, typing);
  const page = tablet.page();
  const [first = '', second = '', third = ''] = texts;
  const sorting = sortingByKeyboard(page, person);
  // The first drag also includes reaching the tray.
  await sorting.drag(first, 'A01');
  const dragged = await cost(person, () => sorting.drag(second, 'A01'));
  // Space, the column, two rows down, Space.
  expect(dragged).toEqual({ ...noActs(), keys: 4 });
  await page.keyboard.type('g04');
  await page.keyboard.press('Enter');
  await page.getByText(words('classify.moved', { count: 1, code: 'G04' })).waitFor();
  await page.locator('[data-drop="G04"]').getByText(third, { exact: true }).waitFor();
  await person.look('single');
  await person.giveCode('i07');
  const typed = await cost(person, () => person.giveCode('i07'));
  // One key (Enter), besides the three characters of the code.
  expect(typed).toEqual({ ...noActs(), keys: 1 });
});

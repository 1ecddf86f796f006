import type { Page } from 'playwright';
import { expect } from 'vitest';
import { composer, savedNotes, starting } from '../kit/person.ts';
import { onlineTest as test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting, paste } from '../kit/writing.ts';

const group = 'Aînés du centre';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const notes = (page: Page) => savedNotes(page).allInnerTexts();

test('Words, #a08 and Enter: saved, classified, and shown so, with no other act', async ({ tablet }) => {
  await beginWriting(tablet, group);
  const page = tablet.page();
  await composer(page).pressSequentially('Avoir un travail #a08 x3');
  await button(page, /^A08 .*Garder « #a08 »/).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => notes(page)).toEqual(['Avoir un travail']);
  const note = page.getByRole('list', { name: words('capture.latest') });
  await note.getByText('A08', { exact: true }).waitFor();
  await note.getByText(words('pieces.times', { count: 3 }), { exact: true }).waitFor();
  await page.reload();
  await note.getByText('A08', { exact: true }).waitFor();
  expect(await composer(page).inputValue()).toBe('');
});

test('A list of 200 lines is shown first, comes in by one touch and goes by one undo', async ({ tablet }) => {
  await beginWriting(tablet, group);
  const page = tablet.page();
  await paste(page, Array.from({ length: 200 }, (_, n) => `${n + 1}. Critère ${n + 1}`).join('\n'));
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words('capture.pasteMarkers')).tap();
  await button(page, words('capture.pasteSplit', { count: 200 })).tap();
  await expect.poll(async () => (await notes(page))[0]).toBe('Critère 200');
  await page.getByText(words('capture.count', { count: 200 }), { exact: true }).waitFor();
  await page
    .getByRole('status')
    .getByRole('button', { name: words('app.undo') })
    .tap();
  await page.getByText(words('capture.latestNone')).waitFor();
  await paste(page, 'Un toit\nDes amis');
  await page.getByRole('dialog').getByText(words('capture.pasteKeep')).tap();
  expect(await composer(page).inputValue()).toBe('Un toit\nDes amis');
});

test('An input method’s own Enter, a held Enter and a double tap make one criterion per intent', async ({
  tablet,
}) => {
  await beginWriting(tablet, group);
  const page = tablet.page();
  const cdp = await tablet.context().newCDPSession(page);
  await composer(page).tap();
  await cdp.send('Input.imeSetComposition', { text: 'へいわ', selectionStart: 3, selectionEnd: 3 });
  // The Enter that ends a composition reaches the page with key code 229.
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    windowsVirtualKeyCode: 229,
  });
  await page.keyboard.press('Enter');
  expect(await notes(page)).toEqual([]);
  await cdp.send('Input.insertText', { text: '平和' });
  await expect.poll(() => composer(page).inputValue()).toContain('平和');
  await page.keyboard.down('Enter');
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(async () => (await notes(page)).length).toBe(1);
  await composer(page).fill('Un toit');
  const save = button(page, words('capture.save'));
  await Promise.all([save.tap(), save.tap()]);
  await expect.poll(() => notes(page)).toHaveLength(2);
  expect((await notes(page))[0]).toBe('Un toit');
});

test('What was said before is pointed out, joined by one touch, split off by another', async ({ tablet }) => {
  const person = await beginWriting(tablet, group);
  const page = tablet.page();
  await person.write('Avoir un travail');
  await person.write('Ne pas avoir de travail');
  await person.write('avoir du travail');
  const join = words('capture.joinNamed', { text: 'avoir du travail', host: 'Avoir un travail' });
  expect(await composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await button(page, join).tap();
  await expect.poll(() => notes(page)).toEqual(['Ne pas avoir de travail', 'Avoir un travail']);
  await page.getByText(words('capture.joinedParts', { count: 1 })).tap();
  await button(page, words('capture.splitNamed', { text: 'avoir du travail' })).tap();
  await expect.poll(() => notes(page)).toHaveLength(3);
  await page.reload();
  await expect.poll(() => notes(page)).toHaveLength(3);
});

test('After a crash the words are back, in their language and with their translation', async ({ tablet }) => {
  await beginWriting(tablet, group);
  const place = new URL(tablet.page().url()).hash;
  await tablet
    .page()
    .getByRole('combobox', { name: words('capture.language') })
    .selectOption('ar');
  await button(tablet.page(), words('common.scribe')).tap();
  await composer(tablet.page()).pressSequentially('السلام في');
  await tablet.page().locator('#composer-translation').fill('La paix dans');
  await tablet.crash();
  const page = await tablet.open(place);
  await expect.poll(() => composer(page).inputValue()).toBe('السلام في');
  expect(await composer(page).getAttribute('lang')).toBe('ar');
  expect(await page.locator('#composer-translation').inputValue()).toBe('La paix dans');
  await button(page, /^En arabe/).waitFor();
  await button(page, new RegExp(words('capture.scribeOff'))).waitFor();
  await composer(page).tap();
  await page.keyboard.press('Enter');
  await page.getByText('La paix dans', { exact: true }).waitFor();
  await page.locator('li').getByText(words('common.scribe'), { exact: true }).waitFor();
});

/** Types faster than the tablet renders: each key follows at once, whatever the screen shows. */
async function typeOn(page: Page, words: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const enter = (type: 'keyDown' | 'keyUp') =>
    cdp.send('Input.dispatchKeyEvent', {
      type,
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 13,
      ...(type === 'keyDown' ? { text: '\r' } : {}),
    });
  await Promise.all([
    enter('keyDown'),
    enter('keyUp'),
    cdp.send('Input.insertText', { text: words }),
    enter('keyDown'),
    enter('keyUp'),
  ]);
  await cdp.detach();
}

test('What is typed at once after another question was chosen is kept under that question', async ({
  tablet,
}) => {
  const person = await beginWriting(tablet, group);
  const page = tablet.page();
  await person.write('Un toit');
  const asked = page.getByRole('navigation', { name: words('capture.questions') });
  for (const [question, text] of [
    ['ACT', 'Ouvrir un café'],
    ['IB', 'Le bruit'],
    ['ACT', 'Planter des arbres'],
    ['WB', 'Des amis'],
  ] as const) {
    await asked.getByRole('link', { name: starting(words(`common.question.${question}`)) }).focus();
    await typeOn(page, text);
    await expect.poll(async () => (await notes(page))[0]).toBe(text);
    expect(page.url()).toContain(question);
    expect(await composer(page).inputValue()).toBe('');
  }
  expect(await notes(page)).toEqual(['Des amis', 'Un toit']);
});

import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Row } from '../ledger.ts';
import type { Person } from '../person.ts';
import { clippedOnPaper, isUncut, type Printed, print, timesPrinted, wordsOffTheSheet } from '../printed.ts';
import type { Evening } from './story.ts';

const seen = (page: Page, { say }: Person) => page.getByRole('region', { name: say('readBack.seen') });

async function reword(evening: Evening, text: string): Promise<Partial<Row>> {
  const { page, person } = evening;
  const { hands, say } = person;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const words = `${say('common.question.WB')} : ${text}`;
  await hands.press(button(say('readBack.reword')));
  await hands.write(page.getByRole('dialog').getByLabel(say('readBack.newWords')), words);
  await hands.press(button(say('readBack.keepWords')));
  await seen(page, person).getByText(words, { exact: true }).waitFor();
  await hands.press(button(say('readBack.next')));
  return { text: words, firstWords: text, status: 'reworded' };
}

/** Waits for the answer to be announced, as it is read aloud. */
const told = ({ page, person: { say } }: Evening, answer: 'confirmed' | 'sentBack', text: string) =>
  page
    .getByRole('status')
    .filter({ hasText: say(`readBack.answered.${answer}`, { count: 1, text }) })
    .waitFor();

async function answer(evening: Evening, text: string, nth: number): Promise<Partial<Row>> {
  const { page, person } = evening;
  const { hands, say } = person;
  if (nth === 1) return reword(evening, text);
  const status = nth === 3 ? 'sentBack' : 'confirmed';
  const name = status === 'sentBack' ? say('readBack.sendBack') : say('readBack.confirm');
  await hands.press(page.getByRole('button', { name, exact: true }));
  await told(evening, status, text);
  return { status };
}

/**
 * Reads every criterion back to the group: all are confirmed, except one that is reworded and one that is sent back.
 */
export async function readItBack(evening: Evening): Promise<void> {
  const { page, person, ledger } = evening;
  await person.goTo('groups');
  await person.goTo('readback');
  const words = seen(page, person).locator('p[dir="auto"]').first();
  const { length } = ledger.rows();
  for (let nth = 0; nth < length; nth += 1) {
    const text = await words.innerText();
    ledger.change(text, await answer(evening, text, nth));
  }
  await page.getByRole('heading', { name: person.say('readBack.over') }).waitFor();
}

/** Checks that the synthesis has every text once, under each code that was given. */
export async function lookAtSynthesis({ page, person, ledger, groups }: Evening): Promise<void> {
  const { say } = person;
  await person.goTo('groups');
  await person.goTo('synthesis');
  const rows = ledger.rows();
  const expressions = rows.reduce((sum, { times }) => sum + times, 0);
  const counts = { criteria: rows.length, expressions, groups: groups.length };
  await page.getByText(say('synthesis.lead', counts)).waitFor();
  await page.getByText(say('synthesis.loading')).waitFor({ state: 'detached' });
  const texts = rows.map(({ text }) => text);
  const shown = await page.getByRole('main').locator('li [dir="auto"]').allInnerTexts();
  expect(shown.filter((text) => texts.includes(text)).sort()).toEqual([...texts].sort());
  const report = await page.getByRole('main').innerText();
  expect(rows.filter(({ code = '' }) => !report.includes(code))).toEqual([]);
}

/** Checks that on paper every text appears once, whole, and that nothing is clipped. */
export async function printIt({ page, person, ledger }: Evening): Promise<Printed> {
  const [first] = ledger.rows();
  await person.goTo('print');
  await page
    .getByText(first?.text ?? '', { exact: true })
    .first()
    .waitFor();
  expect(await clippedOnPaper(page)).toEqual([]);
  const printed = await print(page);
  for (const { text } of ledger.rows()) {
    expect([text, timesPrinted(printed, text), isUncut(printed, text)]).toEqual([text, 1, true]);
  }
  expect(wordsOffTheSheet(printed)).toEqual([]);
  return printed;
}

import { meanings } from '#domain/likeness/meaning.ts';
import type { Post } from '../posts.ts';
import type { Evening } from './story.ts';

/** Goes by the groups' page, so that every group's criteria are listed, not only the last one's. */
async function goToSorting({ person }: Evening): Promise<void> {
  await person.goTo('groups');
  await person.goTo('classify');
}

const codeOf = ({ posts }: Evening, text: string): string => {
  const post: Post | undefined = posts.find((each) => each.text === text);
  if (post === undefined) throw new Error(`A criterion nobody wrote: ${text}`);
  return post.code;
};

/** Drags the first criteria of the tray to their components. */
export async function dragSome(evening: Evening, count: number): Promise<void> {
  const { person, sorting, ledger } = evening;
  await goToSorting(evening);
  await person.look('board');
  for (const { text } of ledger.unclassified().slice(0, count)) {
    const code = codeOf(evening, text);
    await sorting.drag(text, code);
    ledger.change(text, { code });
  }
}

/** How many criteria are selected together, at the end, and given one general component. */
const atOnce = 4;

/**
 * Selects the next criteria and then their component: one by one, several at once, and the last one in the single view
 * with the codebook beside it.
 */
export async function chooseSome(evening: Evening, count: number): Promise<void> {
  const { person, sorting, ledger } = evening;
  await goToSorting(evening);
  await person.look(sorting.view);
  const texts = ledger.unclassified().map(({ text }) => text);
  const last = texts[count - 1] ?? '';
  const alone = texts.slice(0, count - 1 - 2 * atOnce).map((text) => [text]);
  const together = [0, atOnce].map((from) => texts.slice(alone.length + from).slice(0, atOnce));
  for (const chosen of [...alone, ...together]) {
    const code = commonCode(evening, chosen);
    await sorting.together(chosen, code);
    for (const text of chosen) ledger.change(text, { code });
  }
  await person.look('single');
  await person.chooseComponent(codeOf(evening, last));
  ledger.change(last, { code: codeOf(evening, last) });
}

/** One criterion's own component; for several, the general component of the first one's dimension. */
const commonCode = (evening: Evening, [first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? codeOf(evening, first) : `${codeOf(evening, first).charAt(0)}00`;

/** Classifies the remaining criteria one by one, by typing their codes. */
export async function typeTheOthers(evening: Evening): Promise<void> {
  const { page, person, ledger } = evening;
  const { say } = person;
  await goToSorting(evening);
  await person.look('single');
  const inHand = page.getByRole('region', { name: say('classify.inHand') }).locator('p[dir="auto"]');
  for (let left = ledger.unclassified().length; left > 0; left -= 1) {
    const text = await inHand.innerText();
    const code = codeOf(evening, text);
    await person.giveCode(code.toLowerCase());
    person.hands.acts.keys += code.length;
    ledger.change(text, { code });
  }
  await page.getByText(say('classify.allDone'), { exact: true }).waitFor();
}

/** Gives every meaning once, each to several criteria together; they keep their component. */
export async function giveMeanings(evening: Evening, count: number): Promise<void> {
  const { page, person, sorting, ledger } = evening;
  const { hands, say } = person;
  const dialog = page.getByRole('dialog');
  await goToSorting(evening);
  await person.look(sorting.view);
  const each = count / meanings.length;
  for (const [nth, meaning] of meanings.entries()) {
    const rows = ledger.rows().slice(nth * each, (nth + 1) * each);
    await sorting.choose(rows.map(({ text }) => text));
    await hands.press(page.getByRole('button', { name: say('codebookPanel.meaningOpen'), exact: true }));
    await hands.press(dialog.getByRole('button', { name: say(`codebookPanel.name.${meaning}`) }));
    await dialog.waitFor({ state: 'detached' });
    for (const { text, code } of rows) ledger.change(text, { code: `${code}/${meaning}` });
    await hands.press(page.getByRole('button', { name: say('classify.deselect'), exact: true }));
  }
}

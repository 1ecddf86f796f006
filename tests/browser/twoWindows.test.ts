import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { press, pressIn } from '../kit/access/seen/pressing.ts';
import { rowsOf } from '../kit/browserDatabase.ts';
import { createTablet, type Tablet } from '../kit/tablet.ts';
import { type Editor, type EditorName, editors, inGroup } from '../kit/windows/editors.ts';
import { openTwoWindows } from '../kit/windows/ground.ts';
import {
  expectKept,
  expectLine,
  expectNoLine,
  keptIn,
  recordOf,
  withdrawalIsKept,
} from '../kit/windows/kept.ts';
import { often, type Repeated } from '../kit/windows/often.ts';
import { listenIn, withdrawals } from '../kit/windows/withdrawals.ts';
import { words } from '../kit/words.ts';

/** Shared by all tests: each begins with a newly restored platform. */
let tablet: Tablet;
beforeAll(async () => {
  tablet = await createTablet();
});
afterEach(() => expect(tablet.faults).toEqual([]));
afterAll(() => tablet.turnOff());

type Meeting = Repeated<readonly [EditorName, EditorName]>;

/** Both open their editor before either saves: neither has seen the other's change. */
async function openBoth([one, other]: readonly [Editor, Editor]): Promise<[Page, Page]> {
  const [first, second] = await openTwoWindows(tablet, [one.place, other.place]);
  await one.open(first);
  await other.open(second);
  await one.write(first, one.values[0]);
  await other.write(second, other.values[1]);
  return [first, second];
}

async function writeBoth([one, other, run]: Meeting): Promise<[Page, Page]> {
  const pair: readonly [Editor, Editor] = [editors[one], editors[other]];
  const [first, second] = await openBoth(pair);
  const saveSecond = () => pair[1].save(second);
  if (run % 2 === 0) {
    await Promise.all([pair[0].save(first), saveSecond()]);
    return [first, second];
  }
  await pair[0].save(first);
  await expect.poll(() => keptIn(first, pair[0])).toEqual([pair[0].values[0]]);
  await saveSecond();
  return [first, second];
}

const twice = (name: EditorName) => [name, name] as const;

const ofTheSame = often<readonly [EditorName, EditorName]>([
  twice('the words, corrected while writing'),
  twice('the number, corrected while writing'),
  twice('the words, in the table'),
  twice('the number, in the table'),
  twice('the component, in the table'),
  twice('the first component, in the table'),
  twice('the question a criterion answers'),
  twice('the words, said otherwise at the read-back'),
  twice('what is decided between two coders'),
  twice('a text of synthesis'),
  twice('the first text of synthesis'),
  twice('a group’s name'),
  twice('a meeting’s day'),
  twice('the platform’s name'),
  twice('the day until which words are kept'),
  ['the words, corrected while writing', 'the words, said otherwise at the read-back'],
  ['the words, in the table', 'the words, corrected while writing'],
  ['the question a criterion answers', 'the group a criterion came from'],
]);

test.for(ofTheSame)(
  'Two windows write the same thing: %s, and %s (%i): both values are kept, and both windows say so',
  async (meeting) => {
    const windows = await writeBoth(meeting);
    const [one, other] = [editors[meeting[0]], editors[meeting[1]]];
    if (one.field === other.field) await expectKept(windows[0], one, [one.values[0], other.values[1]]);
    else {
      await expect.poll(() => keptIn(windows[0], one)).toContain(one.values[0]);
      await expect.poll(() => keptIn(windows[0], other)).toContain(other.values[1]);
    }
    await Promise.all(windows.map((window) => expectLine(window)));
  },
);

const ofDifferentThings = often<readonly [EditorName, EditorName]>([
  ['the words, corrected while writing', 'the number, corrected while writing'],
  ['the number, in the table', 'the words, said otherwise at the read-back'],
  ['the words, in the table', 'the question a criterion answers'],
  ['the component, in the table', 'the words, in the table'],
  ['a group’s name', 'a meeting’s day'],
  ['the platform’s name', 'the day until which words are kept'],
]);

test.for(ofDifferentThings)(
  'Two windows write different things: %s, and %s (%i): both are kept, and nobody has to choose',
  async (meeting) => {
    const windows = await writeBoth(meeting);
    const [one, other] = [editors[meeting[0]], editors[meeting[1]]];
    await expectKept(windows[0], one, [one.values[0]]);
    await expectKept(windows[0], other, [other.values[1]]);
    await Promise.all(windows.map(expectNoLine));
  },
);

/** How each editor is opened again once the other window has written; a begun text of synthesis is open already. */
const reopened: Partial<Record<EditorName, Editor['open']>> = {
  'the component, in the table': editors['the component, in the table'].open,
  'the first component, in the table': editors['the first component, in the table'].open,
  'what is decided between two coders': (page) =>
    press(page, words('coding.changeFor', { text: 'critère 1' })),
  'the first text of synthesis': async () => undefined,
};

const acrossReload = often(Object.entries(reopened));

test.for(acrossReload)(
  'Somebody begins to write %s, another window writes it meanwhile, and the first one is loaded again: both values are kept',
  async ([name, reopen]) => {
    const editor: Editor = editors[name as EditorName];
    const [first, second] = await openBoth([editor, editor]);
    await editor.save(second);
    await expect.poll(() => keptIn(second, editor)).toEqual([editor.values[1]]);
    await first.reload();
    await reopen(first);
    await editor.write(first, editor.values[0]);
    await editor.save(first);
    await expectKept(first, editor, editor.values);
    await Promise.all([first, second].map((window) => expectLine(window)));
  },
);

const whileWriting = often<readonly [EditorName, keyof typeof withdrawals]>([
  ['the words, corrected while writing', 'the criterion'],
  ['the words, corrected while writing', 'the group'],
  ['the words, in the table', 'the criterion'],
  ['the words, in the table', 'the group'],
  ['the words, said otherwise at the read-back', 'the criterion'],
  ['the words, said otherwise at the read-back', 'the group'],
  ['a text of synthesis', 'the text'],
  ['a group’s name', 'the group'],
]);

test.for(whileWriting)(
  'Somebody writes %s, and another window takes away %s (%i): what is written stays, is saved, and a choice waits',
  async ([name, taken]) => {
    const editor: Editor = editors[name];
    const [first, second] = await openTwoWindows(tablet, [editor.place, withdrawals[taken].place]);
    const hearing = await listenIn(first);
    await editor.open(first);
    await editor.write(first, editor.values[0]);
    await withdrawals[taken].act(second);
    await hearing();
    expect((await recordOf(first, editor))?.['deleted']).toBeDefined();
    await editor.save(first);
    await expect.poll(async () => (await recordOf(first, editor))?.['deleted']).toBeUndefined();
    expect(await keptIn(first, editor)).toEqual([editor.values[0]]);
    expect(await withdrawalIsKept(first, editor)).toBe(true);
    // A group in which something lives is shown again: whether to keep it is a choice of its own.
    const choices = taken === 'the group' && editor.table === 'criteria' ? 2 : 1;
    await Promise.all([first, second].map((window) => expectLine(window, choices)));
  },
);

test.for(Object.entries(inGroup))(
  'Somebody writes %s, and another window takes away the group: the words stay in sight, and are saved once it is back',
  async ([, editor]) => {
    const [first, second] = await openTwoWindows(tablet, [editor.place, withdrawals['the group'].place]);
    const hearing = await listenIn(first);
    await editor.open(first);
    await editor.field(first).fill('Les mots du groupe');
    await withdrawals['the group'].act(second);
    await hearing();
    await first.getByText(words('pieces.withdrawn.groups')).waitFor();
    await first.reload();
    await first.getByText(words('pieces.withdrawn.groups')).waitFor();
    expect(await editor.field(first).inputValue()).toBe('Les mots du groupe');
    await press(first, words('pieces.withdrawn.bringBack'));
    await editor.save(first);
    const written = async () =>
      [...(await rowsOf(first, 'criteria')), ...(await rowsOf(first, 'syntheses'))].map((row) => row['text']);
    await expect.poll(written).toContain('Les mots du groupe');
  },
);

test('Somebody decides between two coders, and another window takes the criterion away: the reason stays, and the window says why', async () => {
  const editor: Editor = editors['what is decided between two coders'];
  const [first, second] = await openTwoWindows(tablet, [editor.place, withdrawals['the criterion'].place]);
  const hearing = await listenIn(first);
  await editor.open(first);
  await editor.write(first, 'A02');
  await withdrawals['the criterion'].act(second);
  await hearing();
  await editor.save(first);
  await first.getByRole('dialog').getByText(words('pieces.withdrawn.criteria')).waitFor();
  expect(await first.getByLabel(words('coding.reasonField')).inputValue()).toBe('Parce que A02');
});

test('Two windows load a key each: both versions are there', async () => {
  const [first, second] = await openTwoWindows(tablet, ['key', 'key']);
  const load = async (page: Page, label: string) => {
    await press(page, words('codebook.load'));
    await page.getByLabel(words('codebook.list')).fill(`A01;${label}`);
  };
  await load(first, 'Première liste');
  await load(second, 'Seconde liste');
  await pressIn(first, words('codebook.putThisInForce'));
  await pressIn(second, words('codebook.putThisInForce'));
  const labels = async () => JSON.stringify((await rowsOf(first, 'keys')).map(({ key }) => key));
  await expect.poll(labels).toContain('Première liste');
  await expect.poll(labels).toContain('Seconde liste');
  await Promise.all([first, second].map(expectNoLine));
});

import type { Page } from 'playwright';
import { composer, createPerson, type Person } from '../../person.ts';
import type { Seen } from '../screens.ts';
import { named, press, pressIn } from './pressing.ts';

const group = 'Les aînés du centre et des hameaux';
const text = 'Que le bus passe encore après vingt heures';

type Written = {
  readonly page: Page;
  readonly person: Person;
  readonly platform: string;
  readonly group: string;
};

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Creates a platform with one group and one criterion, which has a component. Ends where it was written. */
async function oneCriterion(person: Person, page: Page): Promise<Written> {
  await person.createPlatform('Retiré pendant que l’on écrit');
  await person.createGroup(group);
  await person.writeFor(group);
  await person.write(`${text} #a08`, text);
  const [, space, platform, , groupId = ''] = new URL(page.url()).hash.split('/');
  return { page, person, platform: `#/${space}/${platform}`, group: groupId };
}

/** Does something in a second window, at an address. */
async function inSecondWindow({ page }: Written, hash: string, act: (other: Page) => Promise<void>) {
  const other = await page.context().newPage();
  await other.goto(new URL(hash, page.url()).href);
  await act(other);
  return other;
}

/** Withdraws the criterion in a second window; ends when this one says so. */
async function withdrawCriterion(written: Written): Promise<void> {
  const { page, person, platform } = written;
  const other = await inSecondWindow(written, `${platform}/write/${written.group}/WB`, (there) =>
    press(there, person.say('capture.withdrawNamed', { text })),
  );
  await page.getByText(person.say('pieces.withdrawn.criteria')).waitFor();
  await other.close();
}

/** Withdraws the group in a second window; ends when this one says so. */
async function withdrawGroup(written: Written): Promise<void> {
  const { page, person, platform } = written;
  const other = await inSecondWindow(written, `${platform}/groups/${written.group}`, async (there) => {
    await press(there, person.say('platform.removeGroup'));
    await pressIn(there, person.say('platform.removeGroupConfirm'));
  });
  await page.getByText(person.say('pieces.withdrawn.groups')).waitFor();
  await other.close();
}

async function codeInList(written: Written): Promise<void> {
  const { page, platform } = written;
  await goTo(page, `${platform}/criteria`);
  await page.locator('[data-cell="component"]').first().click();
  await page.locator('[data-edited]').waitFor();
  await withdrawCriterion(written);
}

/** A second coder gives the criterion another code; the difference is being settled. */
async function decision(written: Written): Promise<void> {
  const { page, platform, person } = written;
  const { say } = person;
  await goTo(page, `${platform}/coding`);
  await page.getByLabel(say('coding.initials')).fill('MB');
  await press(page, say('coding.begin'));
  const code = page.getByRole('combobox', { name: say('pieces.field') });
  await code.fill('B01');
  await code.press('Enter');
  await press(page, say('coding.stop'));
  await press(page, say('coding.seeAgreement'));
  await press(page, say('coding.decideFor', { text }));
  await withdrawCriterion(written);
}

async function textOfGroup(written: Written): Promise<void> {
  const { page, platform, person } = written;
  await goTo(page, `${platform}/synthesis/${written.group}`);
  await press(page, named(person.say('synthesis.writeOf', { component: '\u0000' })));
  await page.getByRole('textbox').fill('Le bus du soir manque à tous.');
  await withdrawGroup(written);
}

async function postIt(written: Written): Promise<void> {
  await composer(written.page).fill('Un banc à l’ombre');
  await withdrawGroup(written);
}

const seen = (name: string, show: (written: Written) => Promise<void>): Seen => ({
  name,
  at: '#/',
  show: async ({ hands, say }, page) => show(await oneCriterion(createPerson(page, hands, say), page)),
});

/** Each editor that says that another window withdrew what it edits. */
export const ofWithdrawing = (): readonly Seen[] => [
  seen('a code being corrected whose criterion another window withdrew', codeInList),
  seen('a decision between two coders whose criterion another window withdrew', decision),
  seen('a text of synthesis whose group another window withdrew', textOfGroup),
  seen('a post-it whose group another window withdrew', postIt),
];

import type { Locator, Page } from 'playwright';
import type { KeptKind, keptOutside } from '#session/keptFields.ts';
import { inDialog, named, press } from '../access/seen/pressing.ts';
import { groupIdOf, platformId } from '../build.ts';
import { words } from '../words.ts';

/** A place where somebody types words that are not saved at once. */
export type TypingPlace = {
  /** The address of its page. */
  readonly at: string;
  /** Opens the editor; absent if the page shows it. */
  readonly open?: (page: Page) => Promise<unknown>;
  readonly field: (page: Page) => Locator;
  /** True if it lies over the page or takes the place of something in it, so that Back and Escape close it. */
  readonly isLayer?: true;
  /** True if leaving the field saves it. */
  readonly savesWhenLeft?: true;
  /** What two people type there, if not words. */
  readonly texts?: readonly [string, string];
};

const inPlatform = (place: string) => `#/p/${platformId}/${place}`;
const labelled = (label: string) => (page: Page) => page.getByLabel(label, { exact: true });
const text = 'critère 1';

const dialog = (at: string, opener: string, label: string): TypingPlace => ({
  at,
  open: (page) => press(page, opener),
  field: (page) => inDialog(page).getByLabel(label, { exact: true }),
  isLayer: true,
});

const cell = (name: string): TypingPlace => ({
  at: inPlatform('criteria'),
  open: (page) => page.locator(`[data-cell="${name}"]`).first().click(),
  field: (page) => page.locator('[data-edited]').locator('textarea, input'),
  isLayer: true,
  savesWhenLeft: true,
});

const pasted = (at: string, table: string, label: string): TypingPlace => ({
  at,
  open: async (page) => {
    await page.locator('main h1').waitFor();
    const field = page.getByLabel(words('transfer.pasteLabel'));
    if (!(await field.isVisible())) await press(page, words('transfer.paste'));
    await field.fill(table);
    await press(page, words('transfer.readPaste'));
    const target = page.getByLabel(words('transfer.targetGroup'));
    await target.or(page.getByLabel(label, { exact: true })).waitFor();
    if (await target.isVisible()) await target.selectOption({ label: words('transfer.aNewGroup') });
  },
  field: labelled(label),
});

/**
 * Every place in which words are typed. A place without an entry does not compile, and `tests/architecture.test.ts`
 * finds a field that is no such place.
 */
export const typingPlaces: Readonly<Record<KeptKind | keyof typeof keptOutside, TypingPlace>> = {
  composer: { at: inPlatform(`write/${groupIdOf(1)}/WB`), field: (page) => page.locator('#composer') },
  translation: {
    at: inPlatform(`write/${groupIdOf(1)}/WB`),
    field: (page) => page.locator('#composer-translation'),
  },
  correction: dialog(
    inPlatform(`write/${groupIdOf(1)}/WB`),
    words('capture.correctNamed', { text }),
    words('capture.composer'),
  ),
  words: cell('text'),
  number: { ...cell('expressions'), texts: ['4', '5'] },
  code: { ...cell('component'), texts: ['D01', 'E01'] },
  rewording: dialog(inPlatform('readback'), words('readBack.reword'), words('readBack.newWords')),
  reason: dialog(inPlatform('coding'), words('coding.decideFor', { text }), words('coding.reasonField')),
  synthesis: {
    at: inPlatform('synthesis'),
    open: (page) => press(page, named(words('synthesis.changeOf', { component: '\u0000' }))),
    field: (page) =>
      page.getByRole('textbox', { name: named(words('synthesis.textOf', { component: '\u0000' })) }),
    isLayer: true,
  },
  newGroup: dialog(inPlatform('groups'), words('platform.addGroup'), words('platform.groupName')),
  group: { at: inPlatform(`groups/${groupIdOf(1)}`), field: labelled(words('platform.groupName')) },
  platform: dialog(inPlatform('groups'), words('platform.editPlatform'), words('platform.platformName')),
  codebook: dialog(inPlatform('key'), words('codebook.load'), words('codebook.list')),
  choice: {
    at: inPlatform('conflicts'),
    open: (page) =>
      page.getByRole('radio', { name: words('versions.choose.otherwise') }).check({ force: true }),
    field: labelled(words('versions.choose.otherwiseField')),
  },
  newPlatform: dialog('#/', words('home.newPlatform'), words('home.name')),
  paste: {
    at: '#/restore',
    open: (page) => press(page, words('transfer.paste')),
    field: labelled(words('transfer.pasteLabel')),
  },
  importedPlatform: pasted('#/restore', 'Questions;Post-it\nWB;Un toit', words('transfer.platformName')),
  importedGroup: pasted(inPlatform('files'), 'Questions;Post-it\nWB;Un toit', words('transfer.newGroupName')),
};

export type PlaceName = keyof typeof typingPlaces;

/** As somebody who knows where they typed: opens the place unless its field is shown already. */
export async function findField(page: Page, { open, field }: TypingPlace): Promise<Locator> {
  await page.locator('main h1').first().waitFor();
  const isShown = await field(page)
    .waitFor({ timeout: open === undefined ? 10_000 : 400 })
    .then(
      () => true,
      () => false,
    );
  if (!isShown) await open?.(page);
  await field(page).waitFor();
  return field(page);
}

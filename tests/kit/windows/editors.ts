import type { Page } from 'playwright';
import { settledCoder } from '#domain/classification/coder.ts';
import type { TableName } from '#domain/record/registry.ts';
import { inDialog, named, press, pressIn } from '../access/seen/pressing.ts';
import { criterionIdOf, groupIdOf, platformId } from '../build.ts';
import { composer, starting } from '../person.ts';
import { words } from '../words.ts';
import { choiceId, textId } from './ground.ts';

/** A place where somebody writes for a while before it is saved. */
export type Editor = {
  /** The editor's place in the program, after the platform's own address. */
  readonly place: string;
  /** What it changes, and what two people write there. */
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  /** As they are stored; for a code, its component. */
  readonly values: readonly [string, string];
  readonly open: (page: Page) => Promise<void>;
  readonly write: (page: Page, value: string) => Promise<void>;
  readonly save: (page: Page) => Promise<void>;
};

const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const fill = (label: string) => (page: Page, value: string) =>
  inDialog(page).getByLabel(label, { exact: true }).fill(value);
const text = 'critère 1';
const criterion = { table: 'criteria', id: criterionIdOf(1) } as const;
const twoTexts = ['Les mots de la première fenêtre', 'Les mots de la seconde fenêtre'] as const;

const correction = {
  ...criterion,
  place: `write/${groupIdOf(1)}/WB`,
  open: (page: Page) => press(page, words('capture.correctNamed', { text })),
  save: (page: Page) => pressIn(page, words('capture.saveCorrection')),
};

const line = (page: Page) => page.locator('tr').filter({ hasText: text });
const cell = (name: string) => ({
  ...criterion,
  place: 'criteria',
  open: (page: Page) => line(page).locator(`[data-cell="${name}"]`).click(),
  write: (page: Page, value: string) => page.locator('[data-edited]').locator('textarea, input').fill(value),
  save: (page: Page) =>
    page
      .locator('[data-edited]')
      .getByRole('button', { name: words('criteria.save'), exact: true })
      .click(),
});

const moving = {
  ...criterion,
  place: 'criteria',
  open: (page: Page) => line(page).locator('[data-cell="more"]').click(),
  save: (page: Page) => pressIn(page, words('criteria.move')),
};

const groupForm = {
  table: 'groups',
  id: groupIdOf(1),
  place: `groups/${groupIdOf(1)}`,
  open: (page: Page) => field(page, words('platform.groupName')).waitFor(),
  save: (page: Page) => press(page, words('platform.saveGroup')),
} as const;

const platformDialog = {
  table: 'platforms',
  id: platformId,
  place: 'groups',
  open: (page: Page) => press(page, words('platform.editPlatform')),
  save: (page: Page) => pressIn(page, words('platform.savePlatform')),
} as const;

const synthesis = {
  table: 'syntheses',
  place: 'synthesis',
  field: 'text',
  values: twoTexts,
  write: (page: Page, value: string) =>
    page
      .getByRole('textbox', { name: named(words('synthesis.textOf', { component: '\u0000' })) })
      .fill(value),
  save: (page: Page) => press(page, words('synthesis.save')),
} as const;

/** Editors of what belongs to one group: they need it, so that it has to be brought back before they can save. */
export const inGroup = {
  'a post-it': {
    place: `write/${groupIdOf(1)}/WB`,
    open: (page: Page) => composer(page).waitFor(),
    field: composer,
    save: (page: Page) => press(page, words('capture.save')),
  },
  'a group’s text of synthesis': {
    place: `synthesis/${groupIdOf(1)}`,
    open: (page: Page) => press(page, named(words('synthesis.writeOf', { component: 'A02\u0000' }))),
    field: (page: Page) =>
      page.getByRole('textbox', { name: named(words('synthesis.textOf', { component: '\u0000' })) }),
    save: synthesis.save,
  },
} as const;

/** Every editor that stays open while somebody writes. */
export const editors = {
  'the words, corrected while writing': {
    ...correction,
    field: 'text',
    values: twoTexts,
    write: fill(words('capture.composer')),
  },
  'the number, corrected while writing': {
    ...correction,
    field: 'expressions',
    values: ['2', '3'],
    write: fill(words('capture.expressions')),
  },
  'the words, in the table': { ...cell('text'), field: 'text', values: twoTexts },
  'the number, in the table': { ...cell('expressions'), field: 'expressions', values: ['4', '5'] },
  'the component, in the table': {
    ...cell('component'),
    table: 'classifications',
    id: choiceId(1, ''),
    field: 'code',
    values: ['D01', 'E01'],
  },
  'the first component, in the table': {
    ...cell('component'),
    open: (page: Page) =>
      page.locator('tr').filter({ hasText: 'critère 2' }).locator('[data-cell="component"]').click(),
    table: 'classifications',
    id: choiceId(2, ''),
    field: 'code',
    values: ['D01', 'E01'],
  },
  'the question a criterion answers': {
    ...moving,
    field: 'question',
    values: ['IB', 'ACT'],
    write: (page: Page, value: string) =>
      inDialog(page)
        .getByRole('radio', { name: words(`common.question.${value as 'IB' | 'ACT'}`) })
        .check({ force: true }),
  },
  'the group a criterion came from': {
    ...moving,
    field: 'groupId',
    values: [groupIdOf(2), groupIdOf(2)],
    write: async (page: Page, value: string) => {
      await inDialog(page).getByLabel(words('pieces.group')).selectOption(value);
    },
  },
  'the words, said otherwise at the read-back': {
    ...criterion,
    place: 'readback',
    field: 'text',
    values: twoTexts,
    open: (page: Page) => press(page, words('readBack.reword')),
    write: fill(words('readBack.newWords')),
    save: (page: Page) => pressIn(page, words('readBack.keepWords')),
  },
  'what is decided between two coders': {
    table: 'classifications',
    id: choiceId(1, settledCoder),
    place: 'coding',
    field: 'code',
    values: ['A02', 'C02'],
    open: (page: Page) => press(page, words('coding.decideFor', { text })),
    write: async (page: Page, value: string) => {
      await inDialog(page)
        .getByRole('radio', { name: starting(value) })
        .check({ force: true });
      await fill(words('coding.reasonField'))(page, `Parce que ${value}`);
    },
    save: (page: Page) => pressIn(page, words('coding.keep')),
  },
  'a text of synthesis': {
    ...synthesis,
    id: textId('A02'),
    open: (page: Page) => press(page, named(words('synthesis.changeOf', { component: '\u0000' }))),
  },
  'the first text of synthesis': {
    ...synthesis,
    id: textId('B01'),
    open: (page: Page) => press(page, named(words('synthesis.writeOf', { component: 'B01\u0000' }))),
  },
  'a group’s name': {
    ...groupForm,
    field: 'name',
    values: twoTexts,
    write: (page: Page, value: string) => field(page, words('platform.groupName')).fill(value),
  },
  'a meeting’s day': {
    ...groupForm,
    field: 'meetingDate',
    values: ['2026-05-01', '2026-05-02'],
    write: (page: Page, value: string) => field(page, words('platform.meetingDate')).fill(value),
  },
  'the platform’s name': {
    ...platformDialog,
    field: 'name',
    values: twoTexts,
    write: fill(words('platform.platformName')),
  },
  'the day until which words are kept': {
    ...platformDialog,
    field: 'retentionDate',
    values: ['2030-01-01', '2031-01-01'],
    write: fill(words('platform.retentionDate')),
  },
} as const satisfies Readonly<Record<string, Editor>>;

export type EditorName = keyof typeof editors;

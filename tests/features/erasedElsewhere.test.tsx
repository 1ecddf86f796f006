import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CriteriaPage } from '#features/criteria/CriteriaPage.tsx';
import { GroupPage } from '#features/platform/GroupPage.tsx';
import { ReadBackPage } from '#features/readBack/ReadBackPage.tsx';
import type { Place } from '#session/places.ts';
import { aCriterion, aGroup, criterionIdOf, groupIdOf, platformId } from '../kit/build.ts';
import { eraseFrom } from '../kit/eraseFrom.ts';
import { words } from '../kit/words.ts';
import { beside } from './versions/twoTabs.tsx';

const typed = 'mes propres mots';

const room = { groups: [aGroup(1), aGroup(2)], criteria: [aCriterion(1), aCriterion(2)] };

const cell = (name: string) => document.querySelector<HTMLElement>(`[data-index="0"] [data-cell="${name}"]`);
const openCell = (name: string) => fireEvent.click(cell(name) ?? document.body);
const button = (name: string) => screen.getAllByRole('button', { name })[0] as HTMLElement;

type Case = {
  readonly table: 'criteria' | 'groups';
  readonly place: Place;
  readonly page: ReactNode;
  readonly open: () => void;
  readonly field: () => HTMLElement;
  readonly value?: string;
};

const cases: Readonly<Record<string, Case>> = {
  'the words in the table': {
    table: 'criteria',
    place: 'criteria',
    page: <CriteriaPage />,
    open: () => openCell('text'),
    field: () => screen.getByRole('textbox', { name: words('criteria.text') }),
  },
  'the number in the table': {
    table: 'criteria',
    place: 'criteria',
    page: <CriteriaPage />,
    open: () => openCell('expressions'),
    field: () => screen.getByRole('spinbutton', { name: words('criteria.expressions') }),
    value: '7',
  },
  'the code in the table': {
    table: 'criteria',
    place: 'criteria',
    page: <CriteriaPage />,
    open: () => openCell('component'),
    field: () => document.querySelector<HTMLElement>('[data-edited] input') ?? document.body,
    value: 'b01',
  },
  'the words said otherwise at the read-back': {
    table: 'criteria',
    place: 'readback',
    page: <ReadBackPage />,
    open: () => fireEvent.click(button(words('readBack.reword'))),
    field: () => screen.getByLabelText(words('readBack.newWords')),
  },
  'the form of a group': {
    table: 'groups',
    place: 'groups',
    page: <GroupPage groupId={groupIdOf(1)} />,
    open: () => undefined,
    field: () => screen.getByLabelText(words('platform.groupName'), { exact: false }),
  },
};

test.each(Object.entries(cases))(
  'While somebody writes in %s, another window erases it: the editor says so, and what was typed stays on the screen only',
  async (_name, { table, place, page, open, field, value = typed }) => {
    const groupId = table === 'groups' ? { groupId: groupIdOf(1) } : {};
    const { tab, textStore } = await beside(page, place, room, groupId);
    open();
    fireEvent.change(field(), { target: { value } });
    const id = table === 'groups' ? groupIdOf(1) : criterionIdOf(1);
    await act(() => eraseFrom(tab, platformId, table, id));
    expect(screen.getAllByText(words(`pieces.erased.${table}`)).length).toBeGreaterThan(0);
    expect((field() as HTMLInputElement).value).toBe(value);
    fireEvent.change(field(), { target: { value: `${value}8` } });
    expect((field() as HTMLInputElement).value).toBe(`${value}8`);
    const kept = textStore.names().map((name) => textStore.get(name) ?? '');
    expect(kept.filter((text) => text.includes(value))).toEqual([]);
  },
);

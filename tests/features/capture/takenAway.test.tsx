import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { removeGroup } from '#domain/group/edit.ts';
import { WritePage } from '#features/capture/WritePage.tsx';
import { aGroup, groupIdOf } from '../../kit/build.ts';
import { createMemoryDisk } from '../../kit/memoryStorage.ts';
import { otherWindow } from '../../kit/otherWindow.ts';
import { enter, textsOf } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /bien-être/ });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

/** The page for writing, of the first of two groups; another window is open. */
async function atFirst(typed: string) {
  const disk = createMemoryDisk();
  const groups = [aGroup(1, { name: 'Parents solos' }), aGroup(2, { name: 'Jeunes' })];
  const at = { groupId: groupIdOf(1), question: 'WB' } as const;
  const here = await enter(<WritePage />, 'write', { groups, disk }, at);
  const elsewhere = await otherWindow(disk, here.openPlatform);
  fireEvent.change(composer(), { target: { value: typed } });
  await elsewhere((index) => removeGroup(index, groupIdOf(1)));
  return here;
}

test('A group withdrawn in another window leaves the post-it in its field; brought back, the group gets it', async () => {
  const { openPlatform } = await atFirst('avoir des amis');
  await screen.findByText(words('pieces.withdrawn.groups'));
  expect(composer().value).toBe('avoir des amis');
  expect(location.hash).toContain(groupIdOf(1));
  await press(words('pieces.withdrawn.bringBack'));
  await press(words('capture.save'));
  expect(textsOf(openPlatform)).toEqual(['avoir des amis']);
  expect(openPlatform.state.getState().index.criteriaIn(groupIdOf(1), 'WB')).toHaveLength(1);
});

test('The group in the picker is the one that was withdrawn, not the one that is left', async () => {
  await atFirst('avoir des amis');
  const picker = await screen.findByRole<HTMLSelectElement>('combobox', { name: words('pieces.group') });
  expect(picker.selectedOptions[0]?.textContent).toContain('Parents solos');
});

test('Where nobody writes, the page goes on with the group that is left', async () => {
  await atFirst('');
  await screen.findByRole('heading', { level: 1, name: 'Jeunes' });
});

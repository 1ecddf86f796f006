import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shippedCodebook } from '#codebook/shipped.ts';
import { planCodebookLoad } from '#domain/codebook/load.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { removeGroup } from '#domain/group/edit.ts';
import { BinPage } from '#features/versions/bin/BinPage.tsx';
import { aClassification, aCriterion, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { textsOf } from '../../kit/room.tsx';
import { steeredIds } from '../../kit/steered.ts';
import { words } from '../../kit/words.ts';
import { beside, corrected } from './twoTabs.tsx';

const inRoom = (count = 3) =>
  beside(<BinPage />, 'bin', {
    criteria: Array.from({ length: count }, (_, at) => aCriterion(at + 1)),
    classifications: [aClassification(1, 'A08')],
  });
const items = () => screen.queryAllByRole('listitem');
const bringBack = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name: words('versions.bin.bringBackNamed', { name }) }));
  });

test('The bin is empty until something is withdrawn, and says so', async () => {
  await inRoom();
  expect(items()).toEqual([]);
  expect(screen.getByText(words('versions.bin.none'))).toBeDefined();
});

test('A withdrawn criterion comes back with its code, and the focus is not lost', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(1)]));
  const [item] = items();
  expect(item?.textContent).toContain('critère 1');
  expect(item?.textContent).toContain(words('versions.bin.gone', { count: 1 }));
  expect(item?.textContent).toContain(words('versions.here'));
  await bringBack('critère 1');
  expect(items()).toEqual([]);
  expect(textsOf(room.openPlatform)).toContain('critère 1');
  expect(room.index().classificationOf(criterionIdOf(1))?.typed).toBe('A08');
  expect(document.activeElement?.id).toBe('page-title');
});

test('A withdrawn group is one thing in the bin, and comes back with all that went with it', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(3)]));
  await room.acting(removeGroup(room.index(), groupIdOf(1)));
  expect(items().map((item) => within(item).getByRole('heading').textContent)).toEqual([
    words('versions.what.groups', { name: 'Groupe 1' }),
    'Critère · Groupe 1 · Bien-être',
  ]);
  await bringBack('Groupe 1');
  expect(textsOf(room.openPlatform)).toEqual(['critère 1', 'critère 2']);
  expect(items()).toHaveLength(1);
});

test('A criterion whose group is withdrawn says so first, and brings the group back, without the group’s other criteria', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(3)]));
  await room.acting(removeGroup(room.index(), groupIdOf(1)));
  expect(screen.getByText(words('versions.bin.above.groups', { name: 'Groupe 1' }))).toBeDefined();
  await bringBack('critère 3');
  expect(room.index().groups()).toHaveLength(1);
  expect(textsOf(room.openPlatform)).toEqual(['critère 3']);
  // What was withdrawn with the group and stays withdrawn is still in the bin.
  expect(items()).toHaveLength(2);
});

test('A long bin is searched by its words', async () => {
  const room = await inRoom(12);
  for (let n = 1; n <= 12; n += 1) await room.acting(removeCriteria(room.index(), [criterionIdOf(n)]));
  expect(items()).toHaveLength(12);
  fireEvent.change(screen.getByLabelText(words('versions.bin.search')), { target: { value: 'CRITERE 12' } });
  expect(items()).toHaveLength(1);
  fireEvent.change(screen.getByLabelText(words('versions.bin.search')), { target: { value: 'rien' } });
  expect(screen.getByText(words('versions.bin.nothing'))).toBeDefined();
});

test('A loaded key that was taken back is in the bin by its version, and comes back into force', async () => {
  const room = await inRoom();
  const key = { ...shippedCodebook, version: '2026-03-14-1' };
  const plan = planCodebookLoad(room.index(), key, steeredIds(9));
  await room.acting(plan);
  await act(async () => void (await room.openPlatform.undo()));
  expect(room.index().codebooks()).toEqual([]);
  expect(items()[0]?.textContent).toContain('2026-03-14-1');
  await bringBack('2026-03-14-1');
  expect(items()).toEqual([]);
  expect(room.index().codebooks().at(-1)?.key.version).toBe('2026-03-14-1');
});

const press = (name: string) =>
  act(async () => {
    const [button] = screen.getAllByRole('button', { name });
    fireEvent.click(button as HTMLElement);
  });

test('Erasing asks first and says what it means; then nothing is left of it, and no undo is offered', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(1)]));
  await press(words('versions.bin.eraseNamed', { name: 'critère 1' }));
  expect(screen.getByRole('alertdialog').textContent).toContain(words('versions.bin.eraseText'));
  expect(screen.getByRole('alertdialog').textContent).toContain(
    words('versions.bin.eraseGone', { count: 1 }),
  );
  await press(words('versions.bin.eraseCancel'));
  expect(items()).toHaveLength(1);
  await press(words('versions.bin.eraseNamed', { name: 'critère 1' }));
  await press(words('versions.bin.eraseConfirm'));
  expect(items()).toEqual([]);
  expect(screen.getByText(words('versions.bin.erased'))).toBeDefined();
  expect(document.activeElement?.id).toBe('page-title');
  const { past } = room.openPlatform.state.getState();
  const left = [
    room.index().records(),
    past,
    ...[...room.disk.rows.values()].map((rows) => [...rows.values()]),
  ];
  expect(JSON.stringify([left, [...room.disk.journal.values()]])).not.toContain('critère 1');
  expect(past.some(({ act: { type } }) => type === 'removeCriterion')).toBe(false);
});

test('The bin says from which day on an item may be erased, and which backup may still hold its words', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(1)]));
  const [item] = items();
  const { deleted } =
    room
      .index()
      .records()
      .criteria.find(({ id }) => id === criterionIdOf(1)) ?? {};
  const due = new Date(Date.parse(deleted?.wall ?? '') + 30 * 24 * 3_600_000);
  expect(item?.textContent).toContain(String(due.getFullYear()));
  await press(words('versions.bin.eraseNamed', { name: 'critère 1' }));
  expect(screen.getByRole('alertdialog').textContent).toContain(words('versions.bin.eraseFiles'));
});

test('The bin gives no day to an item of which nobody chose between two versions, and says why', async () => {
  const room = await inRoom();
  await room.atOnce(corrected({ text: 'Un banc' }), corrected({ text: 'Une chaise' }));
  await room.acting(removeCriteria(room.index(), [criterionIdOf(1)]));
  await room.acting(removeCriteria(room.index(), [criterionIdOf(2)]));
  const said = items().map(({ textContent }) => textContent?.includes(words('versions.bin.unsettled')));
  expect(said).toEqual([false, true]);
  expect(items()[1]?.textContent).not.toContain('Est effacé pour toujours le');
});

test('When it could not be erased, the bin says so and keeps it', async () => {
  const room = await inRoom();
  await room.acting(removeCriteria(room.index(), [criterionIdOf(1)]));
  room.storage.failNext({ type: 'StorageFull' });
  await press(words('versions.bin.eraseNamed', { name: 'critère 1' }));
  await press(words('versions.bin.eraseConfirm'));
  expect(screen.getByRole('alert').textContent).toBe(words('versions.bin.notErased'));
  expect(items()).toHaveLength(1);
});

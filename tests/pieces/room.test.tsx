import { expect, test } from 'vitest';
import { RoomNotice } from '#pieces/RoomNotice.tsx';
import { enter } from '../kit/room.tsx';
import { words } from '../kit/words.ts';

const said = (count: number, left: number) => words('pieces.room', { count, limit: 25_000, left });

test('Nothing is said of room while there is plenty', async () => {
  await enter(<RoomNotice coming={22_499} />, 'files');
  expect(document.body.textContent).toBe('');
});

test('From 22,500 criteria on, those who write and import are told how many more fit', async () => {
  await enter(<RoomNotice coming={22_500} />, 'files');
  expect(document.body.textContent).toContain(said(22_500, 2500));
});

test('A full platform is said to be full', async () => {
  await enter(<RoomNotice coming={25_000} />, 'files');
  expect(document.body.textContent).toContain(said(25_000, 0));
  expect(said(25_000, 0)).toContain('pleine');
});

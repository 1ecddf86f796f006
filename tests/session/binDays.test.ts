import { expect, test } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { closeBinNews, keepBinDays } from '#session/binDays.ts';
import type { SteeredClock } from '../kit/steered.ts';
import { anotherTab, aWorkshop, firstSeen } from '../kit/workshop.ts';

test('What two windows erase at the same time because its days are over is counted once', async () => {
  const room = await aWorkshop();
  await room.write('un banc');
  const { openPlatform, effects } = room;
  const plan = removeCriteria(openPlatform.state.getState().index, [firstSeen(openPlatform).id]);
  if (!plan.ok) throw new Error('refused');
  await openPlatform.act(plan.value);
  const other = await anotherTab(room, 1, room.textStore);
  const onDay = (day: string) => {
    for (const device of [room, other]) {
      (device.effects.clock as SteeredClock).set(`${day}T12:00:00.000Z`);
    }
  };
  onDay('2026-04-10');
  expect(await keepBinDays(openPlatform, effects)).toEqual({
    erased: 0,
    coming: { count: 1, day: '2026-04-13' },
  });
  onDay('2026-04-13');
  const news = await Promise.all([
    keepBinDays(openPlatform, effects),
    keepBinDays(openPlatform, effects),
    keepBinDays(other.openPlatform, other.effects),
  ]);
  expect(news.map(({ erased }) => erased)).toEqual([1, 1, 1]);
  expect(await keepBinDays(openPlatform, effects)).toEqual({ erased: 1 });
  closeBinNews(openPlatform, effects);
  expect(await keepBinDays(other.openPlatform, other.effects)).toEqual({ erased: 0 });
});

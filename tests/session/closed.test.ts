import { expect, test, vi } from 'vitest';
import { openDesk } from '#session/desk.ts';
import type { SteeredClock } from '../kit/steered.ts';
import { aWorkshop, leftOnShelf, ready, texts } from '../kit/workshop.ts';

const closed = { state: 'unsaved', problem: { type: 'StorageClosed' } };

test('a database that closed is told even while nothing waits, and trying again does not say "saved"', async () => {
  const { desk, storage, write } = await aWorkshop();
  await write('un');
  storage.cut();
  expect(desk.state.getState().save).toMatchObject({ ...closed, waiting: 0 });
  await desk.retry();
  expect(desk.state.getState().save).toMatchObject({ ...closed, waiting: 0 });
});

test('an act that was on its way when the database closed is saved, and the red line stays for the next one', async () => {
  const { desk, storage, write } = await aWorkshop();
  const real = storage.commit;
  storage.commit = async (plan) => {
    const outcome = await real(plan);
    storage.cut();
    return outcome;
  };
  void write('un');
  await vi.waitFor(() => expect(desk.state.getState().save).toMatchObject({ ...closed, waiting: 0 }));
  storage.commit = real;
  expect(await write('deux')).toBe(false);
  expect(desk.state.getState().save).toMatchObject({ ...closed, waiting: 1, kept: true });
  expect(texts(desk)).toEqual(['un', 'deux']);
});

test('with nothing to write, trying again tells no time of saving', async () => {
  const { effects, platformId, shelf } = await aWorkshop();
  const again = openDesk(effects, 'real', platformId);
  await ready(again);
  await again.retry();
  expect(again.state.getState().save).toEqual({ state: 'saved', at: undefined });
  expect(leftOnShelf(shelf)).toEqual([]);
});

test('an act that was set aside is not told as the latest one that was saved', async () => {
  const { desk, storage, write, effects } = await aWorkshop();
  await write('un');
  const before = desk.state.getState().save;
  (effects.clock as SteeredClock).advance(60_000);
  storage.failNext({ type: 'StorageUnreadable', field: 'criteria.text' });
  expect(await write('deux')).toBe(false);
  expect(desk.state.getState().setAside).toHaveLength(1);
  expect(desk.state.getState().save).toEqual(before);
});

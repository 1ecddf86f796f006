import { expect, test, vi } from 'vitest';
import { createOpenPlatform } from '#session/openPlatform.ts';
import type { SteeredClock } from '../kit/steered.ts';
import { aWorkshop, leftInOutbox, ready, texts } from '../kit/workshop.ts';

const closed = { state: 'unsaved', problem: { type: 'StorageClosed' } };

test('a database that closed is told even while nothing waits, and trying again does not say "saved"', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  await write('un');
  storage.cut();
  expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 0 });
  await openPlatform.retry();
  expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 0 });
});

test('an act that was on its way when the database closed is saved, and the red line stays for the next one', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  const real = storage.commit;
  storage.commit = async (plan) => {
    const outcome = await real(plan);
    storage.cut();
    return outcome;
  };
  void write('un');
  await vi.waitFor(() => expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 0 }));
  storage.commit = real;
  expect(await write('deux')).toBe(false);
  expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 1, kept: true });
  expect(texts(openPlatform)).toEqual(['un', 'deux']);
});

test('with nothing to write, trying again tells no time of saving', async () => {
  const { effects, platformId, textStore } = await aWorkshop();
  const again = createOpenPlatform(effects, 'real', platformId);
  await ready(again);
  await again.retry();
  expect(again.state.getState().save).toEqual({ state: 'saved', at: undefined });
  expect(leftInOutbox(textStore)).toEqual([]);
});

test('an act that was set aside is not told as the latest one that was saved', async () => {
  const { openPlatform, storage, write, effects } = await aWorkshop();
  await write('un');
  const before = openPlatform.state.getState().save;
  (effects.clock as SteeredClock).advance(60_000);
  storage.failNext({ type: 'StorageUnreadable', field: 'criteria.text' });
  expect(await write('deux')).toBe(false);
  expect(openPlatform.state.getState().setAside).toHaveLength(1);
  expect(openPlatform.state.getState().save).toEqual(before);
});

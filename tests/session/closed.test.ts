import { expect, test, vi } from 'vitest';
import { done } from '#domain/record/result.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import type { SteeredClock } from '../kit/steered.ts';
import { aWorkshop, leftInOutbox, ready, texts } from '../kit/workshop.ts';

const closed = { state: 'unsaved', problem: { type: 'StorageClosed' } };

test('a database that closed and does not open again is told even while nothing waits, and trying again does not say "saved"', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  await write('un');
  storage.cut();
  expect(openPlatform.state.getState().save.state).toBe('saving');
  await vi.waitFor(() => expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 0 }));
  await openPlatform.retry();
  expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 0 });
});

/** The states that the line about saving shows from now on. */
function shownStates({
  state,
}: {
  readonly state: Awaited<ReturnType<typeof aWorkshop>>['openPlatform']['state'];
}) {
  const shown: string[] = [];
  state.subscribe(({ save }) => {
    if (shown.at(-1) !== save.state) shown.push(save.state);
  });
  return shown;
}

test('a database that closed is opened again first: when that succeeds, no red line was shown', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  await write('un');
  storage.recover = async () => {
    await storage.open();
    return done(undefined);
  };
  const shown = shownStates(openPlatform);
  storage.cut();
  expect(openPlatform.state.getState().save.state).toBe('saving');
  await vi.waitFor(() => expect(openPlatform.state.getState().save.state).toBe('saved'));
  expect(shown).toEqual(['saving', 'saved']);
  expect(await write('deux')).toBe(true);
});

test('an act that finds the database closed is written once it is open again, and is told as saved only then', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  const recover = vi.fn(async () => done(undefined));
  storage.recover = recover;
  const shown = shownStates(openPlatform);
  storage.failNext({ type: 'StorageClosed' });
  expect(await write('un')).toBe(true);
  expect(recover).toHaveBeenCalledOnce();
  expect(shown).toEqual(['saving', 'saved']);
  expect(texts(openPlatform)).toEqual(['un']);
});

test('a database that takes longer than three seconds to open again is told, and saved words end the red line', async () => {
  const { openPlatform, storage, write } = await aWorkshop();
  vi.useFakeTimers();
  let land: () => void = () => undefined;
  storage.recover = () =>
    new Promise((resolve) => {
      land = () => resolve(done(undefined));
    });
  storage.failNext({ type: 'StorageClosed' });
  const saved = write('un');
  await vi.advanceTimersByTimeAsync(2_900);
  expect(openPlatform.state.getState().save.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(200);
  expect(openPlatform.state.getState().save).toMatchObject({ ...closed, waiting: 1 });
  expect(await saved).toBe(false);
  vi.useRealTimers();
  land();
  await vi.waitFor(() => expect(openPlatform.state.getState().save.state).toBe('saved'));
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

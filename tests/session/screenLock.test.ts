import { expect, test } from 'vitest';
import { browserPinHash } from '#effects/pinHash.ts';
import { createScreenLock, forgottenFor, isPin, waitLeft } from '#session/screenLock.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock, steeredIds } from '../kit/steered.ts';

/** The windows of one device: each reads the lock when it is opened. */
function aDevice(
  hashPin: Parameters<typeof createScreenLock>[0]['hashPin'] = async (pin, salt) => salt + pin,
) {
  const [textStore, clock, ids] = [memoryTextStore(), steeredClock(), steeredIds()];
  const open = () => createScreenLock({ textStore, clock, ids, hashPin });
  return { textStore, clock, open };
}

test('Hidden words stay hidden after a reload and in another window, until somebody shows them again', async () => {
  const { open } = aDevice();
  const [first, second] = [open(), open()];
  first.hide();
  second.readAgain();
  expect([second.state.getState().isHidden, open().state.getState().isHidden]).toEqual([true, true]);
  expect(await second.show('')).toBe('right');
  first.readAgain();
  expect(first.state.getState().isHidden).toBe(false);
});

test('With a code only the code shows the words again, also after a reload', async () => {
  const { open } = aDevice();
  const lock = open();
  await lock.choosePin('1234');
  lock.hide();
  const again = open();
  expect(await again.show('')).toBe('wrong');
  expect(again.state.getState().isHidden).toBe(true);
  const { clock, open: opened } = aDevice();
  const other = opened();
  await other.choosePin('1234');
  other.hide();
  clock.advance(1);
  expect(await opened().show('1234')).toBe('right');
});

test('Each wrong code makes one wait longer, up to five minutes, and a reload does not shorten it', async () => {
  const { clock, open } = aDevice();
  const lock = open();
  await lock.choosePin('1234');
  lock.hide();
  const waits: number[] = [];
  for (let times = 0; times < 10; times += 1) {
    expect(await lock.show('9999')).toBe('wrong');
    const left = waitLeft(lock.state.getState(), clock.now());
    waits.push(left / 1000);
    expect(await open().show('1234')).toBe('wait');
    clock.advance(left);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect(await lock.show('1234')).toBe('right');
  expect(lock.state.getState()).toMatchObject({ isHidden: false, wrong: 0, waitUntil: 0 });
});

test('A clock that was set back keeps nobody out for longer than a wrong code does', async () => {
  const { clock, open } = aDevice();
  const lock = open();
  await lock.choosePin('1234');
  await lock.show('9999');
  clock.advance(-24 * 3_600_000);
  expect(await lock.show('1234')).toBe('right');
});

test('A forgotten code costs a day and nothing else; the right code stops that day', async () => {
  const { clock, open } = aDevice();
  const lock = open();
  await lock.choosePin('1234');
  lock.hide();
  lock.forgetPin();
  clock.advance(forgottenFor - 1);
  expect(await open().show('')).toBe('wrong');
  clock.advance(1);
  expect(await open().show('')).toBe('right');
  const { clock: other, open: opened } = aDevice();
  const second = opened();
  await second.choosePin('1234');
  second.forgetPin();
  expect(await second.show('1234')).toBe('right');
  second.hide();
  other.advance(2 * forgottenFor);
  expect(await opened().show('0000')).toBe('wrong');
});

test('The code is removed only with the code', async () => {
  const { clock, open } = aDevice();
  const lock = open();
  await lock.choosePin('1234');
  expect(await lock.removePin('4321')).toBe('wrong');
  clock.advance(10_000);
  expect(await lock.removePin('1234')).toBe('right');
  expect(open().state.getState().pin).toBeUndefined();
});

test('The code itself is nowhere on the device, and the same code is kept differently on two devices', async () => {
  const { textStore, open } = aDevice(browserPinHash());
  const lock = open();
  await lock.choosePin('73519264');
  expect([...textStore.texts.values()].join()).not.toContain('73519264');
  expect(await lock.show('73519264')).toBe('right');
  const first = lock.state.getState().pin?.hash;
  await lock.choosePin('73519264');
  expect(lock.state.getState().pin?.hash).not.toBe(first);
  expect(lock.state.getState().pin?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('A code has four to eight figures', () => {
  expect(['1234', '12345678'].every(isPin)).toBe(true);
  expect(['123', '123456789', '12a4', '', ' 1234'].some(isPin)).toBe(false);
});

test('Whatever else stands under the lock’s name, the program opens', () => {
  const { textStore, open } = aDevice();
  for (const text of ['', '{', 'null', '[]', '{"pin":{"hash":1},"wrong":"x","waitUntil":-1}']) {
    textStore.texts.set('lock', text);
    expect(open().state.getState()).toMatchObject({ isHidden: false, pin: undefined, wrong: 0 });
  }
});

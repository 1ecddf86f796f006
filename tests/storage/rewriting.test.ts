import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { createRewriting } from '#storage/rewriting.ts';
import type { Trouble } from '#storage/trouble.ts';

/** A mark that is kept in memory. */
function aMark(): Trouble {
  let isNoted = false;
  return {
    note: () => {
      isNoted = true;
    },
    isNoted: () => isNoted,
    clear: () => {
      isNoted = false;
    },
  };
}

function aDevice({ room = true }: { readonly room?: boolean } = {}) {
  const device = { hasRoom: room, unclean: aMark(), trouble: aMark(), opened: 0 };
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...given) => {
    device.opened += 1;
    return open(...given);
  };
  const rewriting = createRewriting({
    ...{ factory, name: 'spiral', unclean: device.unclean, trouble: device.trouble },
    hasRoom: async () => device.hasRoom,
    alone: (work) => work(),
  });
  return Object.assign(device, rewriting);
}

test('After an erasure the files are rewritten, and nothing is left to do', async () => {
  const device = aDevice();
  await device.rewrite();
  expect([device.opened, device.unclean.isNoted()]).toEqual([2, false]);
});

test('On a disk without room nothing is written; the next start rewrites the files when there is room', async () => {
  const device = aDevice({ room: false });
  await device.rewrite();
  expect([device.opened, device.unclean.isNoted()]).toEqual([0, true]);
  device.hasRoom = true;
  vi.useFakeTimers();
  device.rewriteLeft();
  vi.advanceTimersByTime(3_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(device.unclean.isNoted()).toBe(false), { timeout: 10_000 });
  expect(device.opened).toBe(2);
});

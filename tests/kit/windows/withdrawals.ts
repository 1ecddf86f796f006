import type { Page } from 'playwright';
import { named, press, pressIn } from '../access/seen/pressing.ts';
import { groupIdOf } from '../build.ts';
import { words } from '../words.ts';

/** How somebody withdraws what somebody else is editing. */
export type Withdrawal = { readonly place: string; readonly act: (page: Page) => Promise<void> };

export const withdrawals = {
  'the criterion': {
    place: `write/${groupIdOf(1)}/WB`,
    act: (page) => press(page, words('capture.withdrawNamed', { text: 'critère 1' })),
  },
  'the text': {
    place: 'synthesis',
    act: async (page) => {
      await press(page, named(words('synthesis.changeOf', { component: '\u0000' })));
      await press(page, words('synthesis.remove'));
    },
  },
  'the group': {
    place: `groups/${groupIdOf(1)}`,
    act: async (page) => {
      await press(page, words('platform.removeGroup'));
      await pressIn(page, words('platform.removeGroupConfirm'));
    },
  },
} as const satisfies Readonly<Record<string, Withdrawal>>;

/**
 * Records from now on what other windows send to this one. The returned function resolves once a message has arrived
 * and its effect is shown.
 */
export async function listenIn(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const line = new BroadcastChannel('spiral.tabs.spiral');
    const window = globalThis as unknown as { heard: Promise<unknown> };
    window.heard = new Promise((resolve) => {
      line.onmessage = resolve;
    });
  });
  return () =>
    page.evaluate(async () => {
      await (globalThis as unknown as { heard: Promise<unknown> }).heard;
      await new Promise((go) => setTimeout(go, 300));
    });
}

import type { Page } from 'playwright';
import type { GroupId, PlatformId } from '#domain/record/identity.ts';
import { openAside, putDatabase } from '../browserDatabase.ts';
import { aGroup, aPlatform, groupIdOf, platformId } from '../build.ts';
import type { ReleasedDatabase } from '../releasedDatabase.ts';
import { stampAt } from '../steered.ts';
import type { Tablet } from '../tablet.ts';
import { codingDraft, forget, ground } from '../windows/ground.ts';

const otherId = '01900000-0000-7000-8000-00000000beef' as PlatformId;
const thirdGroup = '01900000-0000-7000-8000-00000000caf3' as GroupId;

/** A group whose name was changed in two places, so that somebody has to choose, and may write a third one. */
const twiceNamed = {
  ...aGroup(3, { id: thirdGroup, name: 'Les aînés' }),
  siblings: { name: [{ stamp: stampAt(2), value: { name: 'Les anciens' } }] },
};

const withMore = (store: string, ...rows: readonly unknown[]) => ({
  keyPath: ['platformId', 'id'],
  rows: [...(ground.stores[store]?.rows ?? []), ...rows],
});

/** Has something to type in every place: also a second platform to visit, and two versions to choose from. */
const typingGround: ReleasedDatabase = {
  ...ground,
  stores: {
    ...ground.stores,
    platforms: withMore('platforms', aPlatform({ id: otherId, platformId: otherId, name: 'Une autre' })),
    groups: withMore('groups', twiceNamed),
  },
};

/** The first group's words are in another language, so that the composer also asks for a translation. */
const voice = [
  `spiral:draft:real:${platformId}:${groupIdOf(1)}/voice`,
  JSON.stringify({ language: 'nl' }),
] as const;

export const otherPlatform = `#/p/${otherId}/groups`;

/** Empties the device and puts the ground on it. The program is not open yet. */
export async function layGround(tablet: Tablet): Promise<Page> {
  const [first = tablet.page(), ...others] = tablet.context().pages();
  for (const other of others) await other.close();
  await openAside(tablet, first);
  await forget(first);
  await putDatabase(first, typingGround);
  for (const kept of [codingDraft, voice])
    await first.evaluate(([name, text]) => localStorage.setItem(name, text), kept);
  return first;
}

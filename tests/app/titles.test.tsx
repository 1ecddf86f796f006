import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { places } from '#app/places.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { aCriterion, aGroup, aPlatform, groupIdOf, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, start } from './program.tsx';

const [platformName, groupName, text] = ['Zzplatform', 'Zzgroup', 'Zzwords'];

test('No title, which the browser’s history keeps, says the name of a platform or a group or anybody’s words', async () => {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [
      create('platforms', contentOf(aPlatform({ name: platformName }))),
      create('groups', contentOf(aGroup(1, { name: groupName }))),
      create('criteria', contentOf(aCriterion(1, { text }))),
    ],
  });
  await start('/', core);
  const titles = new Set([document.title]);
  for (const { place, narrows } of places) {
    const group = narrows === undefined ? '' : `/${groupIdOf(1)}`;
    await act(async () => {
      location.hash = `#/p/${platformId}/${place}${group}`;
    });
    await waitFor(() => expect(document.title).toBe(`${words(`app.place.${place}`)} · Table SPIRAL`));
    await screen.findByRole('heading', { level: 1 });
    titles.add(document.title);
  }
  expect(titles.size).toBe(places.length + 1);
  expect([...titles].filter((title) => title.includes('Zz'))).toEqual([]);
});

import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { createPlatformIndex } from '#domain/index/platformIndex.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { aCriterion, aGroup, aPlatform, criterionIdOf, platformId } from '../kit/build.ts';
import { words } from '../kit/words.ts';
import { aCore, type Core, start } from './program.tsx';

/** A platform with one criterion and one that was withdrawn on 14 March 2026. */
async function withOneWithdrawn() {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [
      create('platforms', contentOf(aPlatform())),
      create('groups', contentOf(aGroup(1))),
      create('criteria', contentOf(aCriterion(1))),
      create('criteria', contentOf(aCriterion(2))),
    ],
  });
  const index = createPlatformIndex(await core.real.load(platformId));
  const plan = removeCriteria(index, [criterionIdOf(1)]);
  if (!plan.ok) throw new Error('refused');
  await core.real.commit(plan.value);
  return core;
}

/** Leaves the platform and opens it on another day. */
async function openOn(core: Core, day: string) {
  core.effects.clock.set(`${day}T12:00:00.000Z`);
  location.hash = '#/';
  await start(`/p/${platformId}/bin`, core);
}

const inBin = async (core: Core) =>
  (await core.real.load(platformId)).records.criteria.filter(({ deleted }) => deleted !== undefined).length;

test('The program says what it will erase, erases it on its day, and says so until somebody has read it', async () => {
  const core = await withOneWithdrawn();
  await openOn(core, '2026-04-10');
  expect(await screen.findByText(/13 avril/, { selector: 'span' })).toBeDefined();
  expect(await inBin(core)).toBe(1);
  core.effects.clock.set('2026-04-13T12:00:00.000Z');
  await openOn(core, '2026-04-13');
  const said = words('versions.bin.erasedAlone', { count: 1 });
  await screen.findAllByText(said);
  expect(await inBin(core)).toBe(0);
  const [close] = screen.getAllByRole('button', { name: words('versions.bin.closeNews') });
  await act(async () => void fireEvent.click(close as HTMLElement));
  expect(core.textStore.get(`bin:real:${platformId}`)).toContain('"erased":0');
});

test('Nothing is erased before its day', async () => {
  const core = await withOneWithdrawn();
  await openOn(core, '2026-03-20');
  await screen.findByRole('navigation', { name: words('app.places') });
  expect(await inBin(core)).toBe(1);
  expect(screen.queryByText(words('versions.bin.coming', { count: 1, day: '13 avril 2026' }))).toBeNull();
});

test('The line that announces goes when somebody brought the item back, once acts rest', async () => {
  const core = await withOneWithdrawn();
  await openOn(core, '2026-04-10');
  expect(await screen.findByText(/13 avril/, { selector: 'span' })).toBeDefined();
  const [back] = await screen.findAllByRole('button', { name: new RegExp(words('versions.bin.bringBack')) });
  await act(async () => void fireEvent.click(back as HTMLElement));
  await vi.waitFor(async () => expect(await inBin(core)).toBe(0));
  expect(screen.queryByText(/13 avril/, { selector: 'span' })).not.toBeNull();
  await waitFor(() => expect(screen.queryByText(/13 avril/, { selector: 'span' })).toBeNull(), {
    timeout: 4_000,
  });
});

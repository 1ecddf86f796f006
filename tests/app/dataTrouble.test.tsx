import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rescueText } from '#app/rescueFile.ts';
import { create } from '#domain/record/change.ts';
import { contentOf } from '#domain/record/records.ts';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { aGroup, aPlatform, platformId } from '../kit/build.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { words } from '../kit/words.ts';
import { aCore, start, textOf, watchDownloads } from './program.tsx';

async function withDamage(place = 'groups') {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform())), create('groups', contentOf(aGroup(1)))],
  });
  const { load } = core.real;
  core.real.load = async (id) => ({
    ...(await load(id)),
    damaged: [
      { table: 'criteria', row: { id: 'x' } },
      { table: 'criteria', row: 7 },
      { table: 'journal', row: {} },
    ],
  });
  core.textStore.set(`outbox:real:${platformId}:tab`, 'cut off {');
  await start(`/p/${platformId}/${place}`, core);
  await screen.findByRole('navigation', { name: words('app.places') });
  return core;
}

test('Damaged rows and changes set aside are told in red, with the rescue file that holds them', async () => {
  const saved = watchDownloads();
  await withDamage();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(words('versions.trouble.damaged', { count: 3 }));
  expect(alert.textContent).toContain(words('versions.trouble.aside', { count: 1 }));
  await act(async () => {
    fireEvent.click(within(alert).getByRole('button', { name: words('app.rescue') }));
  });
  expect(await screen.findByText(words('app.rescued'))).toBeDefined();
  const { format, version, tables, outside } = JSON.parse(await textOf(saved[0]));
  expect([format, version]).toEqual(['spiral-rescue', 3]);
  expect(tables).toHaveProperty('criteria');
  expect(Object.values(outside as object)).toContainEqual('cut off {');
});

test('A backup that lacks damaged rows is not called complete', async () => {
  await withDamage('files');
  expect(await screen.findByText(words('versions.trouble.backupLacks', { count: 2 }))).toBeDefined();
});

test('The rescue file keeps what a Map holds and the words outside the database, and is read as a backup without them', async () => {
  const core = aCore();
  await core.real.open();
  await core.real.commit({
    act: { type: 'createPlatform', count: 1 },
    changes: [create('platforms', contentOf(aPlatform()))],
  });
  const textStore = memoryTextStore();
  textStore.set(`draft:real:${platformId}:write`, 'Un bus le dim');
  textStore.set(`draft:example:${platformId}:write`, 'un essai');
  textStore.set('preferences', '{}');
  const ledger = { key: 'ledger', counter: 1, live: new Map([[platformId, { groups: 0, criteria: 0 }]]) };
  const storage = { salvage: async () => ({ ...(await core.real.salvage()), meta: [ledger], journal: [] }) };
  const text = await rescueText({ storage, textStore, space: 'real' });
  const { tables, outside } = JSON.parse(text);
  expect(tables.meta[0].live).toEqual({ [platformId]: { groups: 0, criteria: 0 } });
  expect(outside).toEqual({ [`draft:real:${platformId}:write`]: 'Un bus le dim' });
  expect(readBundle(text).kind).toBe('bundle');
  const asANewerBuild = await rescueText({ storage, textStore, space: 'real', version: 4 });
  expect(readBundle(asANewerBuild)).toEqual({
    kind: 'refused',
    problem: { type: 'NewerBundle', found: 4, known: 3 },
  });
});

import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Plan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { refused } from '#domain/record/result.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { aCore, type Core, start } from '../../app/program.tsx';
import { eraseFrom } from '../../kit/eraseFrom.ts';
import { createMemoryStorage } from '../../kit/memoryStorage.ts';
import { words } from '../../kit/words.ts';

const fixture = (name: string) => readFileSync(`fixtures/${name}`, 'utf8');

const button = (name: string) => screen.findByRole('button', { name });

async function press(name: string): Promise<void> {
  const pressed = await button(name);
  await act(async () => {
    fireEvent.click(pressed);
  });
}

async function paste(text: string): Promise<void> {
  await press(words('transfer.paste'));
  fireEvent.change(screen.getByLabelText(words('transfer.pasteLabel')), { target: { value: text } });
  await press(words('transfer.readPaste'));
}

const importAction = (count: number) => words('transfer.importAction', { count });

async function contentOf({ real }: Core): Promise<string> {
  const id = (await real.summaries())[0]?.platform.id as PlatformId;
  return canonicalContent((await real.load(id)).records);
}

test('On a fresh tablet a page of the wiki becomes a platform, and its criteria can be seen at once', async () => {
  const core = await start('/restore');
  await paste(fixture('wikispiral-blegny.txt'));
  await press(importAction(36));
  await screen.findByText(words('transfer.done', { count: 36, name: 'Blégny' }));
  expect(await core.real.summaries()).toMatchObject([
    { platform: { name: 'Blégny' }, groups: 1, criteria: 36 },
  ]);
  fireEvent.click(await screen.findByRole('link', { name: words('transfer.seeCriteria') }));
  await screen.findByText('Avoir faim');
});

test('The same page again finds its platform and has nothing to bring', async () => {
  const core = await start('/restore');
  await paste(fixture('wikispiral-blegny.txt'));
  await press(importAction(36));
  await screen.findByText(words('transfer.done', { count: 36, name: 'Blégny' }));
  const before = await contentOf(core);
  await press(words('transfer.another'));
  await paste(fixture('wikispiral-blegny.txt'));
  expect(await button(importAction(0))).toHaveProperty('disabled', true);
  expect(await contentOf(core)).toBe(before);
});

test('A restore can be undone, and done again', async () => {
  const core = await start('/restore');
  await paste(fixture('bundle-v1.json'));
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  const restored = await contentOf(core);
  await press(words('transfer.undoImport'));
  await press(words('pieces.undo.confirm'));
  await screen.findByText(words('transfer.undone'));
  expect((await core.real.summaries())[0]?.platform.deleted).toBeDefined();
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  expect(await contentOf(core)).toBe(restored);
});

/** A rescue file of the platform in the fixture, in which somebody broke rows. */
function rescueFile(broken: (records: Readonly<Record<string, readonly object[]>>) => object): string {
  const { version, records } = JSON.parse(fixture('bundle-v1.json'));
  const tables = { ...records, ...broken(records), journal: [], meta: [] };
  return JSON.stringify({ format: 'spiral-rescue', version, tables, outside: {} });
}

test('The damaged rows of a rescue file are named, and whoever restores it is told to keep the file', async () => {
  await start('/restore');
  const text = rescueFile(({ criteria: [first, ...others] = [] as readonly object[] }) => ({
    criteria: [{ ...first, text: 'la peur du soir', expressions: 'deux' }, ...others],
  }));
  await paste(text);
  await screen.findByText(words('transfer.unread.title', { count: 1 }));
  expect(screen.getByText(words('transfer.unread.keep'))).toBeDefined();
  const table = within(screen.getByRole('table', { name: words('transfer.unread.caption') }));
  expect(table.getByRole('rowheader').textContent?.replace(/\s/g, ' ')).toBe('critères, n° 1');
  expect(table.getByText('la peur du soir')).toBeDefined();
  expect(table.getByText(/expressions/)).toBeDefined();
  expect(await button(words('transfer.restoreAction', { count: 2 }))).toHaveProperty('disabled', false);
});

test('A rescue file whose platform is damaged says so, and another file can be chosen', async () => {
  await start('/restore');
  await paste(rescueFile(({ platforms = [] }) => ({ platforms: [{ ...platforms[0], name: 7 }] })));
  await screen.findByText(words('transfer.unread.title', { count: 1 }));
  await press(words('transfer.chooseOther'));
  await button(words('transfer.paste'));
});

test('What was erased here is counted, and comes back only with a yes, as new', async () => {
  const core = await start('/restore');
  await paste(fixture('bundle-v1.json'));
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  const id = (await core.real.summaries())[0]?.platform.id as PlatformId;
  const first = (await core.real.load(id)).records.criteria.find(({ deleted }) => deleted === undefined);
  const otherTab = createMemoryStorage({ disk: core.real.disk, writer: 'memory.2' });
  await otherTab.open();
  await act(() => eraseFrom(otherTab, id, 'criteria', first?.id as string));
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await screen.findByText(words('transfer.erased', { count: 1 }));
  expect(await button(words('transfer.restoreAction', { count: 0 }))).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByLabelText(words('transfer.bringErasedBack')));
  await press(words('transfer.restoreAction', { count: 1 }));
  await screen.findByText(words('transfer.done', { count: 1, name: 'Trooz' }));
  const texts = (await core.real.load(id)).records.criteria.map(({ text }) => text);
  expect(texts.filter((text) => text === first?.text)).toHaveLength(1);
});

test('An old file of a platform that was erased here says so, with the day, before it brings everything back', async () => {
  const core = await start('/restore');
  await paste(fixture('bundle-v1.json'));
  await button(words('transfer.restoreAction', { count: 3 }));
  expect(screen.queryByText(words('transfer.erasedBefore.text'))).toBeNull();
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  const id = (await core.real.summaries())[0]?.platform.id as PlatformId;
  await act(async () => void (await core.real.erase(id)));
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await screen.findByText(words('transfer.erasedBefore.title', { day: '14 mars 2026' }));
  expect(screen.getByText(words('transfer.erasedBefore.text'))).toBeDefined();
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await button(words('transfer.restoreAction', { count: 0 }));
  expect(screen.queryByText(words('transfer.erasedBefore.text'))).toBeNull();
});

test('A platform that another window erases while its file is looked at is told before it is brought back', async () => {
  const core = await start('/restore');
  await paste(fixture('bundle-v1.json'));
  await press(words('transfer.restoreAction', { count: 3 }));
  await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  const id = (await core.real.summaries())[0]?.platform.id as PlatformId;
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await button(words('transfer.restoreAction', { count: 0 }));
  const otherTab = createMemoryStorage({ disk: core.real.disk, writer: 'memory.2' });
  await otherTab.open();
  await act(async () => void (await otherTab.erase(id)));
  await screen.findByText(words('transfer.erasedBefore.title', { day: '14 mars 2026' }));
});

test('A platform that came back and was put away is not called erased', async () => {
  const core = await start('/restore');
  const restore = async () => {
    await paste(fixture('bundle-v1.json'));
    await press(words('transfer.restoreAction', { count: 3 }));
    await screen.findByText(words('transfer.done', { count: 3, name: 'Trooz' }));
  };
  await restore();
  const id = (await core.real.summaries())[0]?.platform.id as PlatformId;
  await act(async () => void (await core.real.erase(id)));
  await press(words('transfer.another'));
  await restore();
  await press(words('transfer.undoImport'));
  await press(words('pieces.undo.confirm'));
  await screen.findByText(words('transfer.undone'));
  await press(words('transfer.another'));
  await paste(fixture('bundle-v1.json'));
  await button(words('transfer.restoreAction', { count: 3 }));
  expect(screen.queryByText(words('transfer.erasedBefore.text'))).toBeNull();
});

test('A table that names no platform asks for its name', async () => {
  const core = await start('/restore');
  await paste(fixture('csv-german.csv'));
  expect(screen.queryByRole('button', { name: importAction(2) })).toBeNull();
  const field = await screen.findByLabelText(words('transfer.platformName'));
  fireEvent.change(field, { target: { value: 'Eupen' } });
  await press(importAction(2));
  await screen.findByText(words('transfer.done', { count: 2, name: 'Eupen' }));
  expect(await core.real.summaries()).toMatchObject([{ platform: { name: 'Eupen' }, criteria: 2 }]);
});

test('Of a table with several platforms one is chosen', async () => {
  const core = await start('/restore');
  await paste('Plate-forme;Groupe;Question;Post-it\nMons;G;WB;a\nMons;G;WB;b\nTrooz;H;IB;c');
  fireEvent.change(await screen.findByLabelText(words('transfer.platform')), { target: { value: '1' } });
  await press(importAction(1));
  await vi.waitFor(async () =>
    expect(await core.real.summaries()).toMatchObject([{ platform: { name: 'Trooz' }, criteria: 1 }]),
  );
});

test('When nothing can be written, the page says so and nothing is half there', async () => {
  const core = await start('/restore');
  await paste(fixture('wikispiral-blegny.txt'));
  await button(importAction(36));
  core.real.failNext({ type: 'StorageFull' });
  await press(importAction(36));
  await screen.findByText(words('transfer.notSaved'));
  expect(await core.real.summaries()).toEqual([]);
  await press(importAction(36));
  await screen.findByText(words('transfer.done', { count: 36, name: 'Blégny' }));
});

test('An import that the device did not confirm, and that is saved later after all, is told as done', async () => {
  const core = aCore();
  const { commit, listen } = core.real;
  const hear: Parameters<typeof listen>[0][] = [];
  core.real.listen = (listener) => {
    hear.push(listener);
    return listen(listener);
  };
  let late: Plan | undefined;
  core.real.commit = async (plan) => {
    late = plan;
    return refused({ type: 'StorageTimeout' });
  };
  await start('/restore', core);
  await paste(fixture('wikispiral-blegny.txt'));
  await press(importAction(36));
  await screen.findByText(words('transfer.notSaved'));
  const written = await commit(late as Plan);
  if (!written.ok) throw new Error('refused');
  const { entry, stored, seen } = written.value;
  const platformId = (await core.real.summaries())[0]?.platform.id as PlatformId;
  const planId = late?.id ?? '';
  await act(async () => {
    for (const listener of hear)
      listener({ type: 'committed', platformId, stored, seen, counter: entry.counter, planId });
  });
  await screen.findByText(words('transfer.done', { count: 36, name: 'Blégny' }));
});

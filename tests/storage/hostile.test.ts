import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCriteria } from '#domain/criterion/add.ts';
import { isLive } from '#domain/record/base.ts';
import { tableNames } from '#domain/record/registry.ts';
import { readBundle, writeBundle } from '#exchange/bundle/bundle.ts';
import { canonicalContent } from '#exchange/bundle/canonical.ts';
import { planRestore } from '#exchange/plan/restorePlan.ts';
import { createOpenPlatform, type OpenPlatform } from '#session/openPlatform.ts';
import type { Storage } from '#storage/storage.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredClock, steeredIds } from '../kit/steered.ts';
import { add, saved } from './acts.ts';
import { createDevice, type Device } from './dexieTab.ts';
import { answered, completed, rawOpen } from './raw.ts';
import { classification, groupId, platformId, startPlan } from './records.ts';

/** A fixed number of runs; more with FUZZ_RUNS. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 40);

/** Replacements for a value: other types, other lengths, names of the language, nothing at all. */
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    '',
    '__proto__',
    'constructor',
    '../../x',
    '<img src=x onerror=alert(1)>',
    '=1+1',
    'Α08',
    '1970-02-31',
    'a'.repeat(30_000),
    [],
    {},
    [[[[[[[[[[]]]]]]]]]],
    { counter: 1 },
    { counter: 2 ** 53, device: 'x', wall: '' },
    new Map(),
    new Date(Number.NaN),
  ),
  fc.string({ maxLength: 20 }),
  fc.integer(),
);

const fieldName = fc.oneof(
  fc.constantFrom(
    'text',
    'stamp',
    'deleted',
    'dots',
    'siblings',
    'newer',
    'expressions',
    'groupId',
    'joinedTo',
    'wording',
    'code',
    'question',
    'order',
    'name',
    'unheardOf',
    'replaced',
    'act',
    'created',
    'counter',
    'live',
    'vector',
    'id',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);

type Blow = {
  readonly table: number;
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
};

const blow: fc.Arbitrary<Blow> = fc.record({
  table: fc.nat({ max: tableNames.length + 1 }),
  row: fc.nat({ max: 20 }),
  field: fieldName,
  value: hostileValue,
});

const tables = [...tableNames, 'journal', 'meta'];
/** These fields are the row's key in the browser: with another value it would be another row. */
const keyNames = new Set(['platformId', 'id', 'key', 'counter']);

/** Puts hostile values into stored rows, bypassing every check of the program. */
async function strike({ factory, name }: Device, blows: readonly Blow[]): Promise<void> {
  const database = await rawOpen(factory, name);
  const transaction = database.transaction(tables, 'readwrite');
  for (const { table, row, field, value } of blows) {
    const store = transaction.objectStore(tables[table] ?? 'criteria');
    const rows = (await answered(store.getAll())) as Record<string, unknown>[];
    const target = rows[row % Math.max(1, rows.length)];
    if (target === undefined || (keyNames.has(field) && tables[table] !== 'meta')) continue;
    if (field === 'key' || field === '__proto__') continue;
    target[field] = value;
    store.put(target);
  }
  await completed(transaction);
  database.close();
}

async function aDevice(): Promise<Device> {
  const device = createDevice();
  const storage = device.tab();
  await storage.open();
  await saved(storage, startPlan);
  for (let n = 1; n <= 6; n += 1) await saved(storage, add(n));
  await saved(storage, {
    act: { type: 'classify', count: 1 },
    changes: [{ table: 'classifications', kind: 'put', before: undefined, after: classification(1) }],
  });
  storage.close();
  return device;
}

const settled = async (openPlatform: OpenPlatform): Promise<void> => {
  await expect.poll(() => openPlatform.state.getState().status).not.toBe('loading');
};

function openOn(storage: Storage, textStore = memoryTextStore()): OpenPlatform {
  const effects = {
    clock: steeredClock(),
    ids: steeredIds(7),
    storages: { real: storage, example: storage },
    textStore,
  };
  return createOpenPlatform(effects, 'real', platformId);
}

const newCriterion = (openPlatform: OpenPlatform) =>
  addCriteria(openPlatform.state.getState().index, steeredIds(9), [
    { groupId, question: 'WB', text: 'Être là' },
  ]);

/** Checks that every stored row is either read or reported as damaged; otherwise it would be lost. */
async function everyRowIsReadOrReported(storage: Storage): Promise<void> {
  const { records, damaged } = await storage.load(platformId);
  const rows = await storage.salvage();
  for (const table of tableNames) {
    const told = damaged.filter((row) => row.table === table).length;
    expect(records[table].length + told, table).toBe(rows[table]?.length);
  }
}

/** Checks that a backup of what is there, restored on an empty device, gives the same. */
async function backupComesBack(storage: Storage): Promise<void> {
  const { records, seen, damaged } = await storage.load(platformId);
  if (!isLive(records.platforms[0])) return;
  const file = writeBundle({ records, seen, damaged: damaged.length });
  const reading = readBundle(file);
  if (reading.kind !== 'bundle') throw new Error(JSON.stringify(reading));
  const fresh = createDevice();
  const tab = fresh.tab();
  await tab.open();
  await saved(tab, planRestore({ ...reading, platformId, onDifference: 'keep' }).plan);
  const restored = await tab.load(platformId);
  expect(canonicalContent(restored.records)).toBe(canonicalContent(records));
  expect(writeBundle({ records: restored.records, seen, damaged: damaged.length })).toBe(file);
  tab.close();
}

describe('rows that somebody damaged', () => {
  test('the platform opens, saving goes on, every row is read or told, and a backup comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 6 }), async (blows) => {
        const device = await aDevice();
        await strike(device, blows);
        const storage = device.tab();
        expect(await storage.open()).toMatchObject({ state: 'ready' });
        const openPlatform = openOn(storage);
        await settled(openPlatform);
        const { status } = openPlatform.state.getState();
        expect(['ready', 'missing']).toContain(status);
        await everyRowIsReadOrReported(storage);
        const plan = status === 'ready' ? newCriterion(openPlatform) : undefined;
        if (plan?.ok) {
          expect(await openPlatform.act(plan.value)).toBe(true);
          expect(await openPlatform.undo()).toBe(true);
        }
        await backupComesBack(storage);
        openPlatform.close();
        storage.close();
      }),
      { numRuns: runs },
    );
  }, 120_000);
});

const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{',
    '[null]',
    '[{}]',
    '{"version":3,"plans":[{}]}',
    '{"version":99,"plans":[{"act":{"type":"classify","count":1},"changes":[]}]}',
    '{"version":3,"plans":[{"act":{"type":"classify","count":1},"changes":[null]}]}',
    '[{"act":{"type":"addCriterion","count":1},"changes":[{"table":"chairs","kind":"put","after":{}}]}]',
    '[{"act":{"type":"__proto__","count":1},"changes":[{"table":"__proto__","kind":"put","after":{}}]}]',
    '[['.repeat(5000),
  ),
  fc.json({ maxDepth: 4 }),
  fc.string({ maxLength: 40 }),
);

const textName = fc.constantFrom(
  `outbox:real:${platformId}:a`,
  `outbox:real:${platformId}:b`,
  `draft:real:${platformId}:write/x`,
  'silence',
  'preferences',
  `backup:real:${platformId}`,
);

describe('texts outside the database that somebody damaged', () => {
  test('the platform opens, saving goes on, and every text is still there or was set aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(textName, hostileText), { maxLength: 5 }), async (texts) => {
        const device = await aDevice();
        const storage = device.tab();
        await storage.open();
        const textStore = memoryTextStore();
        for (const [name, text] of texts) textStore.set(name, text);
        const kept = [...textStore.texts];
        const openPlatform = openOn(storage, textStore);
        await settled(openPlatform);
        const plan = newCriterion(openPlatform);
        if (!plan.ok) throw new Error('refused');
        expect(await openPlatform.act(plan.value)).toBe(true);
        const left = [...textStore.texts.values()].join('\n');
        const { setAside } = openPlatform.state.getState();
        for (const [name, text] of kept) {
          const isEmptyList =
            name.startsWith('outbox') && Array.isArray(plansIn(text)) && plansIn(text)?.length === 0;
          const inside = plansIn(text)?.every((entry) =>
            setAside.some((aside) => aside.includes(JSON.stringify(entry))),
          );
          expect(left.includes(text) || isEmptyList || inside === true, `${name}: ${text.slice(0, 60)}`).toBe(
            true,
          );
        }
        openPlatform.close();
        storage.close();
      }),
      { numRuns: runs },
    );
  }, 120_000);
});

/** The entries of an outbox text; undefined if it is not one. */
function plansIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    const { plans } = (value ?? {}) as { readonly plans?: unknown };
    return Array.isArray(plans) ? plans : undefined;
  } catch {
    return undefined;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Registry } from '#domain/record/entity.ts';
import { type Picture, pictureOf } from '#domain/record/fields.ts';
import { dataVersion, records } from '#domain/record/registry.ts';
import { releasedVersions } from './released.ts';

const registry: Registry = records;

/** Everything the program stores, field by field. */
type Stored = {
  readonly version: number;
  readonly tables: Readonly<Record<string, Readonly<Record<string, Picture>>>>;
  /** By table: names that must never be used again, separated by spaces. */
  readonly retired: Readonly<Record<string, string>>;
};

const file = 'tests/history/picture.json';
const committed = JSON.parse(readFileSync(file, 'utf8')) as Stored;

const byTable = <T>(read: (entity: Registry[string]) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(registry).map(([table, entity]) => [table, read(entity)]));

const today: Stored = {
  version: dataVersion,
  tables: byTable(({ fields }) => pictureOf(fields)) as Stored['tables'],
  retired: byTable(({ retired }) => [...retired].sort().join(' ')),
};

/** The greatest version of the data that a release wrote: what it wrote stays readable, so that its picture is fixed. */
const releasedDataVersion = Math.max(
  ...releasedVersions.flatMap((version) => {
    const folder = `fixtures/released/${version}`;
    const bundles = readdirSync(folder).filter((name) => name.startsWith('bundle'));
    return bundles.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).version as number);
  }),
);

const lesson = `
What the program stores is not what ${file} says. People's words are stored in that form and must open for ever:
1. Raise dataVersion in src/domain/record/registry.ts if a release already wrote this one (fixtures/released).
2. Where rows of the version before are no good rows any more, name a version in the entity, with its upgrade step
   (as src/domain/criterion/guestsPointToTheirHost.ts does).
3. Add a name that goes to the entity's retired names. Never use it again.
4. Then, and only then: npx vitest run tests/history/picture.test.ts -u
`;

const namesIn = (retired: string | undefined): readonly string[] =>
  (retired ?? '').split(' ').filter((name) => name !== '');

test('What a release stored changes only with the version of the data', async () => {
  if (today.version <= releasedDataVersion) expect(today, lesson).toEqual(committed);
  expect(today.version, lesson).toBeGreaterThanOrEqual(committed.version);
  await expect(`${JSON.stringify(today, null, 2)}\n`, lesson).toMatchFileSnapshot('./picture.json');
});

test.each(Object.keys(registry))(
  'A name once stored in %s is stored still, or is retired and never comes back',
  (table) => {
    const [names, retired] = [Object.keys(today.tables[table] ?? {}), namesIn(today.retired[table])];
    expect(
      names.filter((name) => retired.includes(name)),
      lesson,
    ).toEqual([]);
    const earlier = [...Object.keys(committed.tables[table] ?? {}), ...namesIn(committed.retired[table])];
    expect(
      earlier.filter((name) => !names.includes(name) && !retired.includes(name)),
      lesson,
    ).toEqual([]);
  },
);

test('A table once stored is a table still', () => {
  const gone = Object.keys(committed.tables).filter((table) => !Object.hasOwn(registry, table));
  expect(gone, lesson).toEqual([]);
});

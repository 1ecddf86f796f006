import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsToValue, columnsOf, recordToCells } from '#domain/record/cells.ts';
import { type AnyEntityRecord, defineEntity } from '#domain/record/entity.ts';
import { listOf, oneOf, optional, position, text, whole } from '#domain/record/fields.ts';

type Thing = {
  readonly name: string;
  readonly place?: string;
  readonly legs: number;
  readonly weight?: number;
  readonly colours: readonly string[];
  readonly isOld?: true;
};
const entity = defineEntity<Thing>({
  fields: {
    name: text(99),
    place: optional(text(99)),
    legs: whole(0, 9),
    weight: optional(position),
    colours: listOf(text(99), 9),
    isOld: optional(oneOf([true])),
  },
});

const given = {
  id: '00000000-0000-4000-8000-000000000001',
  platformId: '00000000-0000-4000-8000-000000000000',
  stamp: { counter: 1, device: 'A.x', wall: '' },
};
const recordOf = (thing: Thing) => ({ ...given, ...thing }) as AnyEntityRecord;
const bare: Thing = { name: 'Banc', legs: 4, colours: [] };

/** A field's name, its value, and the cell that it is written to. */
const cells: readonly (readonly [keyof Thing, unknown, string])[] = [
  ['name', 'Banc', 'Banc'],
  ['name', '', ''],
  ['name', '"Banc"', '"Banc"'],
  ['place', undefined, ''],
  ['place', '', '""'],
  ['place', 'au "parc"', 'au "parc"'],
  ['place', '"parc"', '"\\"parc\\""'],
  ['place', '4', '4'],
  ['legs', 4, '4'],
  ['weight', undefined, ''],
  ['weight', -0.5, '-0.5'],
  ['weight', 1e21, '1e+21'],
  ['colours', [], '[]'],
  ['colours', ['a', ''], '["a",""]'],
  ['isOld', undefined, ''],
  ['isOld', true, 'true'],
];

test.each(cells)('%s: the value %j is written as one cell and read from it again', (name, value, cell) => {
  const { [name]: _other, ...others } = bare as Thing & Record<string, unknown>;
  const record = recordOf((value === undefined ? others : { ...bare, [name]: value }) as Thing);
  const written = recordToCells(entity, record);
  expect(written[name]).toBe(cell);
  expect(cellsToValue(entity, written)).toStrictEqual(record);
});

test('A row has a cell for every field there is, in the order of its columns', () => {
  const columns = ['id', 'platformId', 'stamp', 'deleted', 'dots', 'siblings', 'newer'];
  expect(columnsOf(entity)).toEqual([...columns, ...Object.keys(entity.fields)]);
  expect(Object.keys(recordToCells(entity, recordOf(bare)))).toEqual(columnsOf(entity));
});

/** A cell written in another program, and the value read from it; undefined if the field is absent. */
const foreign: readonly (readonly [keyof Thing, string, unknown])[] = [
  ['legs', '', undefined],
  ['legs', 'four', undefined],
  ['legs', '"4"', '4'],
  ['colours', '', undefined],
  ['colours', '[', undefined],
  ['place', '"half', undefined],
  ['place', '"whole"', 'whole'],
];

test.each(foreign)('%s: the cell %j of another program is read as %j', (name, cell, value) => {
  const read = cellsToValue(entity, { ...recordToCells(entity, recordOf(bare)), [name]: cell });
  expect(read).toStrictEqual(
    value === undefined ? without(recordOf(bare), name) : { ...recordOf(bare), [name]: value },
  );
});

const without = (record: object, name: string): unknown =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));

test('A column that is missing is empty, and one that nobody knows is left out', () => {
  const { place: _place, name: _name, ...row } = recordToCells(entity, recordOf({ ...bare, place: 'ici' }));
  expect(cellsToValue(entity, { ...row, other: 'x' })).toStrictEqual({ ...recordOf(bare), name: '' });
});

const words = fc.oneof(fc.string(), fc.constantFrom('', '"', '"a"', '\\"', 'null', '[]', '0', '=1'));
const things: fc.Arbitrary<Thing> = fc.record(
  {
    ...{ name: words, place: words, legs: fc.nat(9), colours: fc.array(words, { maxLength: 3 }) },
    // 0 and -0 are equal: a cell writes them alike.
    weight: fc.double({ noNaN: true, noDefaultInfinity: true }).map((weight) => weight + 0),
    isOld: fc.constant(true as const),
  },
  { requiredKeys: ['name', 'legs', 'colours'] },
);

test('Any record comes back from its row letter for letter', () => {
  fc.assert(
    fc.property(things, (thing) => {
      const record = recordOf({ ...thing });
      expect(cellsToValue(entity, recordToCells(entity, record))).toStrictEqual(record);
    }),
  );
});

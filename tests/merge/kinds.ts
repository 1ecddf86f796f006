import { defineEntity, type Entity } from '#domain/record/entity.ts';
import { optional, position, text } from '#domain/record/fields.ts';
import { records } from '#domain/record/registry.ts';

export type Value = Readonly<Record<string, unknown>>;

/** A unit as specified, written by hand: these tests do not trust the program's own list of units. */
export type Unit = {
  readonly name: string;
  readonly fields: readonly string[];
  readonly isQuiet: boolean;
  /** The values that people write into it in these histories: few, so that equal ones meet. */
  readonly values: readonly Value[];
};

export type Kind = { readonly name: string; readonly entity: Entity; readonly units: readonly Unit[] };

export const platformId = '00000000-0000-4000-8000-000000000000';
export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}`;

const unit = (fields: string, values: readonly Value[], isQuiet = false): Unit => ({
  name: fields.split(' ')[0] ?? '',
  fields: fields.split(' '),
  isQuiet,
  values,
});

/** A unit of one field. An empty string means that the field is absent. */
const field = (name: string, ...values: readonly unknown[]): Unit =>
  unit(
    name,
    values.map((value) => (value === '' ? {} : { [name]: value })),
  );

const origin = { source: 'csv', id: '12' };

const criteria: Kind = {
  name: 'criteria',
  entity: records.criteria,
  units: [
    unit('groupId question', [
      { groupId: idOf(20), question: 'WB' },
      { groupId: idOf(20), question: 'ACT' },
      { groupId: idOf(21), question: 'WB' },
    ]),
    unit('text language original readBack', [
      { text: 'Un banc', language: 'fr' },
      { text: 'Un banc à l’ombre', language: 'fr', original: 'Un banc', readBack: 'confirmed' },
      { text: 'Een bank', language: 'nl', readBack: 'sentBack' },
    ]),
    field('expressions', 1, 2, 9999),
    unit('order', [{ order: 0 }, { order: 1.5 }, { order: -3 }], true),
    field('origin', '', origin),
    field('scribe', '', true),
    field('translation', '', { language: 'en', text: 'A bench' }),
    field('joinedTo', '', idOf(0), idOf(1)),
  ],
};

const key = (version: string) => ({ keyId: 'shipped', version });

const classifications: Kind = {
  name: 'classifications',
  entity: records.classifications,
  units: [
    field('criterionId', idOf(30)),
    unit('code typed key memo', [
      { code: { component: 'A08' }, typed: 'A08', key: key('1'), memo: '' },
      { code: { component: 'A08' }, typed: 'a8', key: key('1'), memo: 'au jardin' },
      { code: { component: 'B01', object: 'santé' }, typed: 'B01', key: key('2'), memo: '' },
    ]),
    field('coder', 'AB', 'CD'),
  ],
};

/** A kind of record that exists only here: the smallest one with every kind of unit. */
const small: Kind = {
  name: 'small',
  entity: defineEntity<{ alone: string; maybe?: string; first: string; second?: string; place: number }>({
    fields: {
      alone: text(9),
      maybe: optional(text(9)),
      first: text(9),
      second: optional(text(9)),
      place: position,
    },
    together: [['first', 'second']],
    quiet: ['place'],
  }),
  units: [
    field('alone', 'a', 'b', 'c', 'd'),
    field('maybe', '', 'm', 'n'),
    unit('first second', [{ first: 'f' }, { first: 'f', second: 's' }, { first: 'g', second: 's' }]),
    unit('place', [{ place: 1 }, { place: 2 }, { place: 3 }], true),
  ],
};

export const kinds: readonly Kind[] = [small, criteria, classifications];

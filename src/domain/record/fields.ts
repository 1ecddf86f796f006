import { type ComponentCode, isComponentCode } from '#domain/codebook/componentCode.ts';
import { type Id, isUuid } from './identity.ts';
import { isDate } from './words.ts';

/** A description of a field, compared with what earlier versions stored: `text ≤ 300`, `{ language: …, text: … }`. */
export type Picture = string | { readonly [name: string]: Picture };

/**
 * What one field of a record may hold. `fault` returns the path of the first invalid part, '' for the value itself, or
 * undefined for a valid value; it never throws. `cell` says how a table writes the value.
 */
export type Field<T> = {
  readonly fault: (value: unknown) => string | undefined;
  readonly picture: Picture;
  readonly cell: 'text' | 'number' | 'json';
  readonly isOptional?: true;
  /** Type information only; never set. */
  readonly holds?: T;
};

/** One field for each property of `T`; an optional property has an optional field. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> &
    (Record<never, never> extends Pick<T, K> ? { readonly isOptional: true } : unknown);
};

type AnyFields = Readonly<Record<string, Field<unknown>>>;

const wrong = '';

function checked<T>(
  isGood: (value: unknown) => boolean,
  picture: string,
  cell: Field<T>['cell'] = 'text',
): Field<T> {
  return { fault: (value) => (isGood(value) ? undefined : wrong), picture, cell };
}

/** Text of at most `limit` UTF-16 units. It may be empty. */
export const text = (limit: number): Field<string> =>
  checked((value) => typeof value === 'string' && value.length <= limit, `text ≤ ${limit}`);

export const id = <Kind extends string>(): Field<Id<Kind>> =>
  checked((value) => typeof value === 'string' && isUuid(value), 'id');

/** A day that exists, `YYYY-MM-DD`. */
export const day: Field<string> = checked((value) => typeof value === 'string' && isDate(value), 'day');

export const component: Field<ComponentCode> = checked(
  (value) => typeof value === 'string' && isComponentCode(value),
  'component',
);

/** A whole number between two bounds, both included. */
export const whole = (least: number, most: number): Field<number> =>
  checked(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    `whole ${least}–${most}`,
    'number',
  );

/** Any finite number: a position. */
export const position: Field<number> = checked(Number.isFinite, 'number', 'number');

/** Exactly one of these values. */
export const oneOf = <const T extends string | number | boolean>(values: readonly T[]): Field<T> =>
  checked(
    (value) => values.includes(value as T),
    `one of ${values.join(' | ')}`,
    values.every((value) => typeof value === 'string') ? 'text' : 'json',
  );

/** A plain object: not a list, a date or a map. Also recognises objects of another window. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** An object with any fields. The code that uses it must check each of them. */
export const anyFields: Field<Readonly<Record<string, unknown>>> = checked(isPlain, 'any fields', 'json');

/** The field may be absent. If it is present, it has a value. */
export const optional = <T>(field: Field<T>): Field<T> & { readonly isOptional: true } => ({
  ...field,
  picture:
    typeof field.picture === 'string' ? `${field.picture}, optional` : { ...field.picture, '?': 'optional' },
  isOptional: true,
});

/** A list of at most `most` values. */
export const listOf = <T>(field: Field<T>, most: number): Field<readonly T[]> => ({
  fault: (value) => {
    if (!Array.isArray(value) || value.length > most) return wrong;
    for (const [at, item] of value.entries()) {
      const fault = field.fault(item);
      if (fault !== undefined) return pathTo(String(at), fault);
    }
    return undefined;
  },
  picture: { [`list ≤ ${most} of`]: field.picture },
  cell: 'json',
});

/** A map of at most `most` values by short names. `name` says which names are allowed. */
export const mapOf = <T>(
  name: RegExp,
  field: Field<T>,
  most: number,
): Field<Readonly<Record<string, T>>> => ({
  fault: (value) => {
    if (!isPlain(value)) return wrong;
    const names = Object.keys(value);
    if (names.length > most) return wrong;
    for (const each of names) {
      const fault = name.test(each) ? field.fault(value[each]) : wrong;
      if (fault !== undefined) return pathTo(each, fault);
    }
    return undefined;
  },
  picture: { [`map ≤ ${most} of`]: field.picture },
  cell: 'json',
});

/** An object with exactly these properties. An unknown property is a fault; it is never dropped. */
export const shape = <T extends object>(fields: FieldsOf<T>): Field<T> => ({
  fault: (value) => faultIn(fields as AnyFields, value),
  picture: pictureOf(fields as AnyFields),
  cell: 'json',
});

export const pictureOf = (fields: AnyFields): Picture =>
  Object.fromEntries(Object.entries(fields).map(([name, { picture }]) => [name, picture]));

const pathTo = (name: string, path: string): string => (path === '' ? name : `${name}.${path}`);

/** Returns the path of the first fault of an object that must have exactly these fields; undefined if it has none. */
export function faultIn(fields: AnyFields, value: unknown): string | undefined {
  if (!isPlain(value)) return wrong;
  for (const name in fields) {
    const field = fields[name] as Field<unknown>;
    const isThere = Object.hasOwn(value, name);
    if (!isThere && field.isOptional) continue;
    const fault = field.fault(isThere ? value[name] : undefined);
    if (fault !== undefined) return pathTo(name, fault);
  }
  return Object.keys(value).find((name) => !Object.hasOwn(fields, name));
}

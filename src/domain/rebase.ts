import { sameContent } from './sameContent.ts';

const fieldOf = <T extends object>(fields: T, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name as keyof T] : undefined;

/**
 * What a form holds, laid over what stands now: a field it did not change since it was opened (`seen`) keeps what
 * another tab wrote meanwhile. A field that is absent in the result was taken away, here or there.
 */
export function rebased<T extends object>(seen: T, wanted: T, now: T): T {
  const names = new Set([...Object.keys(now), ...Object.keys(wanted)]);
  const fields = [...names].map((name) => {
    const mine = fieldOf(wanted, name);
    return [name, sameContent(mine, fieldOf(seen, name)) ? fieldOf(now, name) : mine] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as T;
}

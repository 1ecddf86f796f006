import type { Ids } from '#domain/record/identity.ts';

/**
 * The id under which a thing may be written if this is its usual id. An erased id can never be written again, so
 * whoever writes the same thing once more (a text at the same place, a criterion from an old backup) makes a new record.
 * All devices that know the same erasures find the same id.
 */
export function idAgain<I extends string>(ids: Ids, isErased: (id: string) => boolean, id: I): I {
  let again = id;
  while (isErased(again)) again = ids.derived('again', again) as I;
  return again;
}

import type { Reader } from '#domain/index/reader.ts';
import type { Act } from '#domain/record/change.ts';
import type { Replaced } from '#domain/record/undo.ts';

/** What a facilitator tries on the example before a first evening, in the order of the work. */
export const rehearsalTries = ['write', 'undo', 'join', 'move', 'readback', 'synthesis'] as const;
export type RehearsalTry = (typeof rehearsalTries)[number];

export const isRehearsalTry = (text: string): text is RehearsalTry =>
  (rehearsalTries as readonly string[]).includes(text);

/** What has been done: the acts of the history, the latest act, and the page now open. */
export type Done = {
  readonly past: readonly { readonly act: Act; readonly replaced: readonly Pick<Replaced, 'table'>[] }[];
  readonly latest: Act | undefined;
  readonly place: string;
};

/** The tries that were really done, as shown by the data and the acts. Those done before stay done. */
export function triedIn(
  index: Reader,
  { past, latest, place }: Done,
  before: ReadonlySet<RehearsalTry> = new Set(),
): ReadonlySet<RehearsalTry> {
  const criteria = index.criteria();
  // A criterion that was added with its component in one act was written with a shortcut.
  const withCode = past.some(
    ({ act, replaced }) =>
      act.type === 'addCriterion' && replaced.some(({ table }) => table === 'classifications'),
  );
  const facts: Readonly<Record<RehearsalTry, boolean>> = {
    write: withCode,
    undo: latest?.type === 'undo',
    join: criteria.some(({ joined = [] }) => joined.length > 0),
    move: past.some(({ act }) => act.type === 'classify'),
    readback: criteria.some(({ readBack }) => readBack !== undefined),
    synthesis: place === 'synthesis',
  };
  return new Set(rehearsalTries.filter((each) => before.has(each) || facts[each]));
}

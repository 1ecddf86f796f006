import type { Place } from '#session/routes.ts';

/** The six stops of the rail, in the order of the work, and the places reached within each. */
export const stops = [
  { stop: 'groups', places: ['groups', 'meeting'] },
  { stop: 'write', places: ['write'] },
  { stop: 'classify', places: ['classify', 'criteria', 'coding', 'key'] },
  { stop: 'readback', places: ['readback'] },
  { stop: 'synthesis', places: ['synthesis', 'charts'] },
  { stop: 'print', places: ['print', 'files'] },
] as const satisfies readonly { readonly stop: Place; readonly places: readonly Place[] }[];

export type Stop = (typeof stops)[number]['stop'];

/** Places that can be narrowed to the group in hand: going from one to another keeps it. */
const narrowed: readonly Place[] = [
  'write',
  'classify',
  'coding',
  'criteria',
  'readback',
  'synthesis',
  'charts',
  'print',
  'meeting',
];

export const keepsGroup = (from: Place, to: Place): boolean =>
  narrowed.includes(from) && narrowed.includes(to);

/** The stop a place belongs to. */
export const stopOf = (place: Place) =>
  stops.find(({ places }) => (places as readonly Place[]).includes(place));

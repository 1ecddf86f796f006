import type { Reader } from '#domain/index/reader.ts';

/**
 * Most criteria of one platform, joined ones included. Every door asks for it: the composer, a paste, an import, a
 * merged backup. A platform that has more (an earlier version did not ask) keeps everything and can be restored.
 */
export const criteriaLimit = 25_000;

/** From this number on, people who write or import are told how much room is left. */
const roomWarning = 22_500;

type Counted = Pick<Reader, 'criteriaCount'>;

/** How many more criteria fit into a platform; all of them when there is no platform yet. */
export const roomIn = (reader: Counted | undefined): number =>
  Math.max(0, criteriaLimit - (reader?.criteriaCount ?? 0));

/** True from `roomWarning` on. */
export const isNearlyFull = ({ criteriaCount }: Counted): boolean => criteriaCount >= roomWarning;

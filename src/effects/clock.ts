import type { Clock } from '#domain/record/identity.ts';

/** The device's own clock, right or wrong: it only affects the times that people read. */
export const realClock: Clock = { now: () => Date.now() };

import type { Clock } from '#domain/record/identity.ts';

/** The device's own clock, right or wrong: nothing but what people read depends on it. */
export const realClock: Clock = { now: () => Date.now() };

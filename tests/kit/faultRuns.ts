/**
 * How often a fault is tried: a few times in `npm test`, `FAULT_RUNS` times in `npm run test:faults`. What is random in
 * it is random each time.
 */
export const faultRuns = (few: number): readonly number[] =>
  Array.from({ length: Number(process.env['FAULT_RUNS'] ?? few) }, (_, nth) => nth);

/** Of several ways in which a fault is tried, `npm test` takes every second one. */
export const someOf = <Way>(ways: readonly Way[]): readonly Way[] =>
  process.env['FAULT_RUNS'] === undefined ? ways.filter((_, at) => at % 2 === 0) : ways;

export const waiting = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

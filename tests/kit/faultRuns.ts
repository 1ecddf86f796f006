/**
 * How often a fault is tried: a few times in `npm test`, `FAULT_RUNS` times in `npm run test:faults`. What is random in
 * it is random each time.
 */
export const faultRuns = (few: number): readonly number[] =>
  Array.from({ length: Number(process.env['FAULT_RUNS'] ?? few) }, (_, nth) => nth);

export const waiting = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

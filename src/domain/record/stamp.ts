/**
 * When and where something was written. `counter` is a Lamport counter: one more than the greatest that its writer had
 * seen. `device` names the writer: a device and one opening of its database, so that no two writers ever share a
 * counter. `wall` (ISO 8601, UTC) is for people only and never used for ordering.
 */
export type Stamp = {
  readonly counter: number;
  readonly device: string;
  readonly wall: string;
};

/** What identifies one write: a counter and its writer. */
export type Dot = Pick<Stamp, 'counter' | 'device'>;

export const isSameDot = (a: Dot, b: Dot): boolean => a.counter === b.counter && a.device === b.device;

/** Compares texts by their code units: the same order on every device, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The total order of writes: by counter, then by writer. Negative when `a` comes first. */
export const compareDots = (a: Dot, b: Dot): number => a.counter - b.counter || byText(a.device, b.device);

/** The device part of a writer's name, `<device>.<opening>`. */
export const deviceOf = ({ device }: Pick<Dot, 'device'>): string => device.split('.')[0] ?? device;

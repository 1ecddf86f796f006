/** What windows and their workers take turns at. */
export type Turn = 'texts' | 'copies';

/** One window writes at a time. A browser without locks is one without this kind of files, too. */
export const alone = <T>(turn: Turn, work: () => Promise<T>): Promise<T> =>
  navigator.locks === undefined
    ? work()
    : (navigator.locks.request(`spiral.${turn}`, work) as unknown as Promise<T>);

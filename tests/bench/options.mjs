import { parseArgs } from 'node:util';

export const { values: options } = parseArgs({
  options: {
    /** Writes the figures to this file, as JSON. */
    json: { type: 'string' },
    /**
     * The parts to run, separated by commas: starts, enters, writes, cores, classify, suggest, tasks. With --against:
     * starts, enters, drop, tap, code, weight, memory.
     */
    only: { type: 'string' },
    /** Another build to measure in turns with this one: a folder that contains one, or a git ref. */
    against: { type: 'string' },
    /** Reads a comparison written by --json and judges it again, without measuring. */
    read: { type: 'string' },
    /** Number of rounds of a comparison: at least five. */
    rounds: { type: 'string', default: '7' },
    /** Seconds after which a part is aborted: 1200 by default. */
    deadline: { type: 'string', default: '1200' },
    /** 1 or 4: measures only at that slowdown of the processor. */
    cpu: { type: 'string' },
    /** Few runs, only to check that the bench works; its figures are meaningless. */
    quick: { type: 'boolean', default: false },
  },
});

/** The slowdowns of the processor. */
export const speeds = [1, 4].filter((slower) => options.cpu === undefined || options.cpu === String(slower));

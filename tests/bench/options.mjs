import { parseArgs } from 'node:util';

export const { values: options } = parseArgs({
  options: {
    /** Writes the figures there, as JSON. */
    json: { type: 'string' },
    /** One part, or several with commas between them: starts, enters, writes, cores, classify, suggest, tasks. With --against: starts, enters, drop, tap, code, weight, memory. */
    only: { type: 'string' },
    /** Another build, to be measured in turns with this one: a folder that holds one, or a git ref. */
    against: { type: 'string' },
    /** Reads a comparison written by --json and judges it again, without measuring. */
    read: { type: 'string' },
    /** How many rounds a comparison has: five at least. */
    rounds: { type: 'string', default: '7' },
    /** Seconds after which a part is given up: 1200 by default. */
    deadline: { type: 'string', default: '1200' },
    /** 1 or 4: only that speed of the processor. */
    cpu: { type: 'string' },
    /** Few runs, to see that the bench works; its figures say nothing. */
    quick: { type: 'boolean', default: false },
  },
});

/** How many times slower the processor is made. */
export const speeds = [1, 4].filter((slower) => options.cpu === undefined || options.cpu === String(slower));

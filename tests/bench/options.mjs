import { parseArgs } from 'node:util';

export const { values: options } = parseArgs({
  options: {
    /** Writes the figures there, as JSON. */
    json: { type: 'string' },
    /** One part, or several with commas between them: starts, enters, writes, cores, classify, suggest, tasks. */
    only: { type: 'string' },
    /** 1 or 4: only that speed of the processor. */
    cpu: { type: 'string' },
    /** Few runs, to see that the bench works; its figures say nothing. */
    quick: { type: 'boolean', default: false },
  },
});

/** How many times slower the processor is made. */
export const speeds = [1, 4].filter((slower) => options.cpu === undefined || options.cpu === String(slower));

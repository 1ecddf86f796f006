/** So many first bytes are enough to recognise a file of ours. */
export const recognisedWithin = 200;

const start = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, recognisedWithin));

/** A rescue file of an early version had no heading. */
const bundle = /^\{"(?:format":"spiral-(?:bundle|rescue)",|platforms":\[)/;

/** In a table of ours, every cell is quoted. */
const table = /^"Crit ID"[;,]"Plate-forme"/;

/** True for the first bytes of a backup or of a rescue file. */
export const looksBundle = (bytes: Uint8Array): boolean => bundle.test(start(bytes));

/**
 * True for the first bytes of a file that this program wrote. Limits on size guard against files of others; our own are
 * read whatever their size.
 */
export const looksOwn = (bytes: Uint8Array): boolean => looksBundle(bytes) || table.test(start(bytes));

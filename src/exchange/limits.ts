/**
 * Largest file of others that is read, in bytes (for pasted text: UTF-16 units). 10,000 criteria with all their columns
 * take about 8 MB. A file of our own has no such limit: whatever the program writes it reads.
 */
export const byteLimit = 20_000_000;

/** The same limit in megabytes, for messages. */
export const megabyteLimit = 20;

/** Largest table of our own: more letters do not fit into one string. A backup has no limit. */
export const stringLimit = 500_000_000;

/** Most criteria one file may contain: a larger collection needs another kind of store. */
export const criteriaLimit = 10_000;

/**
 * Largest file read, in bytes (for pasted text: UTF-16 units). 10,000 criteria with all their columns take about 8 MB.
 */
export const byteLimit = 20_000_000;

/** The same limit in megabytes, for messages. */
export const megabyteLimit = 20;

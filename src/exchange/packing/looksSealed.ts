const beginning = 'age-encryption.org/v1\n';
const armoredBeginning = '-----BEGIN AGE ENCRYPTED FILE-----';

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 200));

/** True for a file that age wrote as text. */
export const isArmored = (bytes: Uint8Array): boolean =>
  startOf(bytes).trimStart().startsWith(armoredBeginning);

/** True for the first bytes of a file that age encrypted, as bytes or as text. */
export const looksSealed = (bytes: Uint8Array): boolean =>
  startOf(bytes).startsWith(beginning) || isArmored(bytes);

/** A passphrase is the only way into such a file; any other stanza is for the holder of a key. */
export const isForPassphrase = (bytes: Uint8Array): boolean =>
  startOf(bytes).startsWith(`${beginning}-> scrypt `);

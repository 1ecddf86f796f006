// The letters of Windows-1252 where Latin-1 has control characters, 0x80 to 0x9F. Its five free places stay as they
// are.
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Converts a Latin-1 control character to the letter of Windows-1252; any other letter is returned unchanged. */
export const windowsLetter = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? letters.charAt(code - 0x80) : letter;
};

/**
 * Decodes bytes written by an older Windows program. Every byte is a letter, so nothing is refused. (Node's decoder of
 * that name decodes Latin-1 instead.)
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, windowsLetter);

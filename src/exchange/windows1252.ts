// What Windows has where Latin-1 has control characters, 0x80 to 0x9F. The five places it leaves free stay what they are.
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A Latin-1 control character as the letter Windows means by it; any other as it is. */
export const windowsLetter = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? letters.charAt(code - 0x80) : letter;
};

/** Bytes written by an older Windows program. Every byte is a letter, so nothing is refused. (Node's decoder takes Latin-1 for it.) */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, windowsLetter);

import { isBlank } from '#domain/record/words.ts';

/** Most lines one paste may become: its plan still fits in the text store, where words stand until they are saved. */
export const pasteLimit = 250;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a text that say something, each verbatim. */
export const linesOf = (text: string): readonly string[] =>
  text.split(lineBreak).filter((line) => !isBlank(line));

// A sign or a number with its full stop or bracket, then a space: "-5 degrés" and "3 enfants" are words.
const marker = /^\s*(?:[-–—*•·▪‣◦○●☐☑✓>]|\d{1,3}[.)]|[A-Za-z][.)])[\s\u00a0]+(?=\S)/u;

/** A line without the bullet or the number it begins with; any other line as it is. */
export const withoutMarker = (line: string): string => line.replace(marker, '');

/** True when a line begins with a bullet or a number of a list. */
export const hasMarker = (line: string): boolean => marker.test(line);

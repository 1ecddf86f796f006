import { isBlank } from '#domain/record/words.ts';

/**
 * Most criteria that one paste may create: the plan must fit in the text store, which holds it until it is committed.
 */
export const pasteLimit = 250;

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** The non-blank lines of a text, each verbatim. */
export const linesOf = (text: string): readonly string[] =>
  text.split(lineBreak).filter((line) => !isBlank(line));

// A bullet, or a number with a full stop or a bracket, then a space: "-5 degrés" and "3 enfants" are words.
const marker = /^\s*(?:[-–—*•·▪‣◦○●☐☑✓>]|\d{1,3}[.)]|[A-Za-z][.)])[\s\u00a0]+(?=\S)/u;

/** Removes the bullet or the number at the start of a line, if there is one. */
export const withoutMarker = (line: string): string => line.replace(marker, '');

/** True if the line begins with a bullet or a list number. */
export const hasMarker = (line: string): boolean => marker.test(line);

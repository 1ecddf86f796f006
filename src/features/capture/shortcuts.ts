import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isExpressionCount } from '#domain/criterion/fieldsToStore.ts';
import { isBlank } from '#domain/record/words.ts';

/** What somebody typed with the words instead of touching a button, and its characters (`#a08`, `x3`). */
export type Shortcut =
  | { readonly kind: 'code'; readonly source: string; readonly typed: string }
  | { readonly kind: 'times'; readonly source: string; readonly count: number };

export type Shorthand = {
  /** The words, verbatim: without the shortcuts and the one space between each of them and the words. */
  readonly text: string;
  readonly code?: Extract<Shortcut, { kind: 'code' }>;
  readonly times?: Extract<Shortcut, { kind: 'times' }>;
};

const timesShape = /^(?:[x×]([1-9]\d{0,3})|([1-9]\d{0,3})[x×])$/;

/** Reads a run of characters as a shortcut. Ignores an upper-case X: it is more often a make of car than a number. */
function shortcutIn(source: string): Shortcut | undefined {
  if (source.startsWith('#')) {
    const typed = source.slice(1);
    return parseFullCode(typed) === undefined ? undefined : { kind: 'code', source, typed };
  }
  const match = timesShape.exec(source);
  const count = Number(match?.[1] ?? match?.[2]);
  return isExpressionCount(count) ? { kind: 'times', source, count } : undefined;
}

/** "Formule 1 x3", "2 x3": after a number, `x3` may be part of a name or a product, so it counts as words. */
const followsNumber = (words: string): boolean => /\p{N}\s*$/u.test(words.slice(-20));

/** The last run of characters, the one space before it, and the spaces after it. A longer run cannot be a shortcut. */
const lastRun = /\s(\S{2,24})(\s*)$/;
const firstRun = /^\s*(#\S{3,24})\s/;

type Found = { code?: Shorthand['code']; times?: Shorthand['times'] };

const isFree = (found: Found, shortcut: Shortcut): boolean => found[shortcut.kind] === undefined;

/**
 * Removes shortcuts from the end, the last one first, until the text ends in words; refused ones remain in the text.
 */
function takeFromEnd(text: string, refused: ReadonlySet<string>, found: Found): string {
  let words = text;
  let kept = '';
  for (;;) {
    const run = lastRun.exec(words);
    const shortcut = run?.[1] === undefined ? undefined : shortcutIn(run[1]);
    if (run === null || shortcut === undefined) return words + kept;
    const before = words.slice(0, run.index);
    const isWords = !isFree(found, shortcut) || (shortcut.kind === 'times' && isNumbered(before));
    if (isWords) return words + kept;
    if (refused.has(shortcut.source)) kept = words.slice(run.index) + kept;
    else Object.assign(found, { [shortcut.kind]: shortcut });
    words = before;
  }
}

/** True if a number comes before, unless that number belongs to another shortcut (`#a08 x3`). */
function isNumbered(before: string): boolean {
  const run = lastRun.exec(before)?.[1];
  const isCode = run !== undefined && shortcutIn(run)?.kind === 'code';
  return !isCode && followsNumber(before);
}

function takeFromStart(text: string, refused: ReadonlySet<string>, found: Found): string {
  const run = firstRun.exec(text);
  const shortcut = run?.[1] === undefined ? undefined : shortcutIn(run[1]);
  if (run === null || shortcut === undefined) return text;
  if (!isFree(found, shortcut) || refused.has(shortcut.source)) return text;
  Object.assign(found, { [shortcut.kind]: shortcut });
  return text.slice(run[0].length);
}

const isNothingSaid = (words: string): boolean => isBlank(words) || shortcutIn(words.trim()) !== undefined;

/**
 * Reads the shortcuts in a text: a code after `#`, full or a component alone, at the end or the start; a number of
 * expressions (`x3`, `3x`, `×3`) at the end. At most one of each: the one nearest the end. Anything ambiguous counts as
 * words, and so does a text that consists of shortcuts only. `refused`: shortcuts that a person wants kept as words, as
 * typed.
 */
export function readShortcuts(text: string, refused: ReadonlySet<string> = new Set()): Shorthand {
  const found: Found = {};
  const words = takeFromStart(takeFromEnd(text, refused, found), refused, found);
  const { code, times } = found;
  if (isNothingSaid(words) || (code === undefined && times === undefined)) return { text };
  return {
    text: words,
    ...(code === undefined ? {} : { code }),
    ...(times === undefined ? {} : { times }),
  };
}

/** The shortcuts that a text would contain if none were refused, so that the screen can offer them again. */
export const shortcutsOf = ({ code, times }: Shorthand): readonly Shortcut[] =>
  [code, times].filter((shortcut) => shortcut !== undefined);

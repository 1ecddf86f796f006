import { parseFullCode } from '#domain/codebook/componentCode.ts';
import { isExpressionCount } from '#domain/criterion/edit.ts';
import { isBlank } from '#domain/record/words.ts';

/** What somebody typed beside the words to save a touch, and the characters it was read in (`#a08`, `x3`). */
export type Shortcut =
  | { readonly kind: 'code'; readonly source: string; readonly typed: string }
  | { readonly kind: 'times'; readonly source: string; readonly count: number };

export type Shorthand = {
  /** The words, verbatim: without the shortcuts and the one space that parts each from them. */
  readonly text: string;
  readonly code?: Extract<Shortcut, { kind: 'code' }>;
  readonly times?: Extract<Shortcut, { kind: 'times' }>;
};

const timesShape = /^(?:[x×]([1-9]\d{0,3})|([1-9]\d{0,3})[x×])$/;

/** One run of characters as a shortcut. An upper-case X is left alone: it is a make of car more often than a number. */
function shortcutIn(source: string): Shortcut | undefined {
  if (source.startsWith('#')) {
    const typed = source.slice(1);
    return parseFullCode(typed) === undefined ? undefined : { kind: 'code', source, typed };
  }
  const match = timesShape.exec(source);
  const count = Number(match?.[1] ?? match?.[2]);
  return isExpressionCount(count) ? { kind: 'times', source, count } : undefined;
}

/** "Formule 1 x3", "2 x3": after a number it may be part of a name or a product, so it stays words. */
const followsNumber = (words: string): boolean => /\p{N}\s*$/u.test(words.slice(-20));

/** The last run of characters, the one space before it, and the spaces after it. Longer runs are words. */
const lastRun = /\s(\S{2,24})(\s*)$/;
const firstRun = /^\s*(#\S{3,24})\s/;

type Found = { code?: Shorthand['code']; times?: Shorthand['times'] };

const isFree = (found: Found, shortcut: Shortcut): boolean => found[shortcut.kind] === undefined;

/** Takes shortcuts off the end, the last one first, until there stand words; what was refused is kept as words. */
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

/** A number before it, unless that number is itself a shortcut's (`#a08 x3`). */
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
 * The shortcuts in a text: a code after `#`, whole or a component alone, at its end or its start; a number of
 * expressions (`x3`, `3x`, `×3`) at its end. One of each at most, the one nearest the end. Anything that could be words
 * is words, and a text of nothing but shortcuts is words too. `refused`: what a person wants kept as words, as typed.
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

/** The shortcuts a text would give if none of its words were refused: what can be offered again. */
export const shortcutsOf = ({ code, times }: Shorthand): readonly Shortcut[] =>
  [code, times].filter((shortcut) => shortcut !== undefined);

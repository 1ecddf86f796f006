import type { LineMessage, Showing } from './line.ts';

/** The complete state of the group's window. */
export type Followed =
  | { readonly state: 'waiting' }
  | { readonly state: 'showing'; readonly end: string; readonly showing: Showing; readonly missed: number }
  /** The facilitator's page was left, closed or does not answer: the words are removed from the screen. */
  | { readonly state: 'gone' };

/** The interval at which the window polls the page, in milliseconds. A missing answer means that the page is gone. */
export const askEvery = 4_000;

/** After so many polls without an answer the page counts as gone (crashed, or suspended). */
export const missedLimit = 3;

/**
 * Returns the state after a message. While the window follows one page, it ignores other pages of the same platform.
 */
export function follow(known: Followed, message: LineMessage): Followed {
  if (message.type !== 'show' && message.type !== 'gone') return known;
  if (known.state === 'showing' && known.end !== message.from) return known;
  if (message.type === 'gone') return known.state === 'showing' ? { state: 'gone' } : known;
  const { from, showing } = message;
  const same = known.state === 'showing' && JSON.stringify(known.showing) === JSON.stringify(showing);
  return { state: 'showing', end: from, showing: same ? known.showing : showing, missed: 0 };
}

/** Returns the state before the next poll, with one more unanswered. */
export function ask(known: Followed): Followed {
  if (known.state !== 'showing') return known;
  return known.missed >= missedLimit ? { state: 'gone' } : { ...known, missed: known.missed + 1 };
}

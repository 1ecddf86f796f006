import type { LineMessage, Showing } from './line.ts';

/** What the group's window knows: nothing is kept anywhere else. */
export type Followed =
  | { readonly state: 'waiting' }
  | { readonly state: 'showing'; readonly end: string; readonly showing: Showing; readonly missed: number }
  /** The facilitator's page was left, closed or does not answer: the words go from the screen. */
  | { readonly state: 'gone' };

/** The window asks every so often (milliseconds): an answer costs nothing, and its absence is news. */
export const askEvery = 4_000;

/** So many questions without an answer: the page has gone without a word (crashed, or put to sleep). */
export const missedLimit = 3;

/** Takes a message in. While one page is followed, another one of the same platform is not listened to. */
export function follow(known: Followed, message: LineMessage): Followed {
  if (message.type !== 'show' && message.type !== 'gone') return known;
  if (known.state === 'showing' && known.end !== message.from) return known;
  if (message.type === 'gone') return known.state === 'showing' ? { state: 'gone' } : known;
  const { from, showing } = message;
  const same = known.state === 'showing' && JSON.stringify(known.showing) === JSON.stringify(showing);
  return { state: 'showing', end: from, showing: same ? known.showing : showing, missed: 0 };
}

/** Counts a question about to be asked. */
export function ask(known: Followed): Followed {
  if (known.state !== 'showing') return known;
  return known.missed >= missedLimit ? { state: 'gone' } : { ...known, missed: known.missed + 1 };
}

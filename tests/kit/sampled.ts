/** `npm run test:long` plays everything; `npm test` one case in five, because all of them take minutes of Chromium. */
const stride = process.env['TYPING_ALL'] === undefined ? 5 : 1;

/** Five has no factor in common with the number of gestures: the sample has every gesture and every kind of place. */
export const sampled = <Case>(cases: readonly Case[]): readonly Case[] =>
  cases.filter((_, at) => at % stride === 0);

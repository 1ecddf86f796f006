/** `npm run test:long` plays everything. `npm test` plays a fixed part of what takes minutes of Chromium. */
export const isLong = process.env['LONG'] !== undefined;

/** Every case in the long run, and otherwise the first of each `stride` cases; with an `offset`, another of them. */
export const sampled = <Case>(cases: readonly Case[], stride: number, offset = 0): readonly Case[] =>
  isLong ? cases : cases.filter((_, at) => at % stride === offset);

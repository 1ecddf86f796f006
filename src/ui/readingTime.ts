/** How long a line must stay, in milliseconds: time to notice it (6 s), then 90 ms a letter, far below a slow reader's pace. */
export const readingTime = (text: string): number => 6_000 + 90 * text.length;

import type { ComponentSection } from '#domain/report/report.ts';

/**
 * About how high a component will be, in rem, for the browser to keep the room while it is out of sight: a heading for
 * each question and a line or two for each criterion. Wrong by a little, it only moves the scroll bar.
 */
export const expectedSize = ({ line, questions }: Pick<ComponentSection, 'line' | 'questions'>): string =>
  `auto ${Math.max(11, 4 + questions.length * 3.5 + line.counts.criteria * 4.5)}rem`;

import type { ComponentSection } from '#domain/report/report.ts';

/**
 * Estimated height of a component in rem, so that the browser reserves the space while it is out of view: a heading for
 * each question and a line or two for each criterion. A small error only moves the scroll bar.
 */
export const expectedSize = ({ line, questions }: Pick<ComponentSection, 'line' | 'questions'>): string =>
  `auto ${Math.max(11, 4 + questions.length * 3.5 + line.counts.criteria * 4.5)}rem`;

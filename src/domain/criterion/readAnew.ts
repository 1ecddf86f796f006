import type { Content } from '#domain/record/records.ts';
import type { Criterion } from './criterion.ts';

/**
 * A criterion's content after its words may have changed. If they did, the group's answer was to other words, so the
 * criterion must be read back again; if they are the first words again, nothing was reworded. If they did not change,
 * everything stays.
 */
export function readAnew(before: Pick<Criterion, 'text'>, after: Content<Criterion>): Content<Criterion> {
  if (before.text === after.text) return after;
  const { readBack: _answer, original, ...content } = after;
  return original === undefined || original === after.text ? content : { ...content, original };
}

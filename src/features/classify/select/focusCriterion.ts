import type { CriterionId } from '#domain/record/identity.ts';
import { pageTitle } from '#ui/pageTitle.ts';

/** What can have the focus of a criterion, brought into view; the page's title when it is not there, so that the focus is never lost. */
export function criterionInView(id: CriterionId | undefined): HTMLElement | null {
  const note = id && document.querySelector<HTMLElement>(`[data-note="${id}"]`);
  if (!note) return pageTitle();
  // Not in every engine of the tests.
  if (note !== document.activeElement) note.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  return note;
}

export const focusCriterion = (id: CriterionId | undefined): void =>
  criterionInView(id)?.focus({ preventScroll: true });

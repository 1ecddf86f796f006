import type { CriterionId } from '#domain/record/identity.ts';
import { pageTitle } from '#ui/pageTitle.ts';

/**
 * The focusable element of a criterion, scrolled into view; the page's title if there is none, so that the focus is
 * never lost.
 */
export function criterionInView(id: CriterionId | undefined): HTMLElement | null {
  const note = id && document.querySelector<HTMLElement>(`[data-note="${id}"]`);
  if (!note) return pageTitle();
  // jsdom has no scrollIntoView.
  if (note !== document.activeElement) note.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  return note;
}

export const focusCriterion = (id: CriterionId | undefined): void =>
  criterionInView(id)?.focus({ preventScroll: true });

import type { CriterionId } from '#domain/identity.ts';

/** Gives a criterion on the screen the focus and brings it into view; the page's title when it is not there, so that the focus is never lost. */
export function focusCriterion(id: CriterionId | undefined): void {
  const note = id && document.querySelector<HTMLElement>(`[data-note="${id}"]`);
  if (!note) document.getElementById('page-title')?.focus({ preventScroll: true });
  else if (note !== document.activeElement) {
    note.focus({ preventScroll: true });
    // Not in every engine of the tests.
    note.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }
}

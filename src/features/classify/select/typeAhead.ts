import type { KeyboardEvent } from 'react';
import { dimensionLetters } from '#domain/codebook/componentCode.ts';
import type { CriterionId } from '#domain/record/identity.ts';

/** The criterion whose element was the target of a key press or a touch. */
export function criterionAt(target: EventTarget): CriterionId | undefined {
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
  return held?.dataset['note'] as CriterionId | undefined;
}

/** The letter of a dimension, if this key starts a code. */
export function codeLetter(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const letter = event.key.toUpperCase();
  return (dimensionLetters as readonly string[]).includes(letter) ? letter : undefined;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus with the arrow keys between the elements that match `stops`, as Tab does, but skips all others. */
export function stepFocus(event: KeyboardEvent<HTMLElement>, within: Element, stops: string): boolean {
  const step = steps[event.key];
  const here = event.target instanceof Element ? event.target.closest<HTMLElement>(stops) : null;
  if (step === undefined || here === null) return false;
  const all = [...within.querySelectorAll<HTMLElement>(stops)];
  const next = all[all.indexOf(here) + step];
  if (next === undefined) return false;
  next.focus();
  event.preventDefault();
  return true;
}

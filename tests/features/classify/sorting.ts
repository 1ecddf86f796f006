import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { criterionIdOf } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';

/** Switches to another view, as a person does. A view may load later than its page, so this waits for it. */
export const see = (view: 'single' | 'outline' | 'board') =>
  act(async () => {
    fireEvent.click(screen.getByRole('radio', { name: words(`classify.view.${view}`) }));
  });

export const codeOf = (openPlatform: OpenPlatform, n: number): string | undefined =>
  openPlatform.state.getState().index.classificationOf(criterionIdOf(n))?.code.component;

/** The selection bar. */
export const bar = () => within(screen.getByRole('region', { name: words('classify.chosenBar') }));

export const codeField = () => bar().getByRole<HTMLInputElement>('textbox', { name: words('classify.code') });

export function typeCode(text: string): void {
  fireEvent.change(codeField(), { target: { value: text } });
  fireEvent.keyDown(codeField(), { key: 'Enter' });
}

/** The number of the focused criterion, or undefined. */
export function inFocus(): number | undefined {
  const id = document.activeElement?.getAttribute('data-note') ?? undefined;
  return id === undefined ? undefined : Number(id.slice(-8));
}

/** The number of acts since the platform was set up. */
export const stepsBack = (openPlatform: OpenPlatform): number =>
  openPlatform.state.getState().past.length - 1;

/**
 * The control of a criterion: a checkbox in the outline, a note on the board. Found by an attribute: finding one by
 * role among a hundred controls takes seconds.
 */
export function noteOf<E extends HTMLElement = HTMLElement>(n: number): E {
  const note = document.querySelector<E>(`[data-note="${criterionIdOf(n)}"]`);
  if (note === null) throw new Error(`criterion ${n} is not on the screen`);
  return note;
}

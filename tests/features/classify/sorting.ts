import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { criterionIdOf } from '../../kit/build.ts';
import { words } from '../../kit/words.ts';

/** Goes to another way of classifying, as a person does. */
/** A view may come later than its page: what a touch asks for is waited for. */
export const see = (view: 'single' | 'outline' | 'board') =>
  act(async () => {
    fireEvent.click(screen.getByRole('radio', { name: words(`classify.view.${view}`) }));
  });

export const codeOf = (openPlatform: OpenPlatform, n: number): string | undefined =>
  openPlatform.state.getState().index.classificationOf(criterionIdOf(n))?.code.component;

/** The line of what is chosen. */
export const bar = () => within(screen.getByRole('region', { name: words('classify.chosenBar') }));

export const codeField = () => bar().getByRole<HTMLInputElement>('textbox', { name: words('classify.code') });

export function typeCode(text: string): void {
  fireEvent.change(codeField(), { target: { value: text } });
  fireEvent.keyDown(codeField(), { key: 'Enter' });
}

/** What the focus is on: a criterion's number, or nothing. */
export function inFocus(): number | undefined {
  const id = document.activeElement?.getAttribute('data-note') ?? undefined;
  return id === undefined ? undefined : Number(id.slice(-8));
}

/** Acts since the platform was furnished. */
export const stepsBack = (openPlatform: OpenPlatform): number =>
  openPlatform.state.getState().past.length - 1;

/** The control of a criterion: a box of the outline, a note of the board. By its mark: roles cost seconds among a hundred controls. */
export function noteOf<E extends HTMLElement = HTMLElement>(n: number): E {
  const note = document.querySelector<E>(`[data-note="${criterionIdOf(n)}"]`);
  if (note === null) throw new Error(`criterion ${n} is not on the screen`);
  return note;
}

import type { KeyboardEvent } from 'react';

/**
 * True for Enter, except the Enter that ends an input method's composition. Browsers mark that one with `isComposing`;
 * Safari marks it only with key code 229, because it ends the composition before it fires the key event.
 */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229;

/**
 * True for the key that saves; Shift and Enter begin a new line. A key that is held down fires again, with `repeat`.
 */
export const isSaveKey = (event: KeyboardEvent): boolean => isEnter(event) && !event.shiftKey;

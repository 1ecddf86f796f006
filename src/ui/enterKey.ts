import type { KeyboardEvent } from 'react';

/**
 * Enter pressed for its own sake. The Enter that ends an input method's composition is not: browsers say so with
 * `isComposing`, Safari only with the key code 229, because it ends the composition before it tells of the key.
 */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229;

/** Saves what is being written: Shift and Enter begin a new line instead. One that is held down comes again, with `repeat`. */
export const isSaveKey = (event: KeyboardEvent): boolean => isEnter(event) && !event.shiftKey;

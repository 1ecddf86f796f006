import type { MouseEvent } from 'react';

/**
 * For buttons on notes that disappear when pressed. A touch leaves the focus and the soft keyboard as they were; a key
 * press moves the focus to the composer, since it would otherwise be lost.
 */
export const staysInComposer = (act: () => void) => ({
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onClick: (event: MouseEvent) => {
    const byKeyboard = event.detail === 0;
    act();
    if (byKeyboard) document.getElementById('composer')?.focus();
  },
});

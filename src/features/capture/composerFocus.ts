import type { MouseEvent } from 'react';

/**
 * For buttons of notes that go when they are pressed. A finger leaves the focus, and the soft keyboard, where they were;
 * a keyboard that pressed one goes on in the composer instead of nowhere.
 */
export const staysInComposer = (act: () => void) => ({
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onClick: (event: MouseEvent) => {
    const byKeyboard = event.detail === 0;
    act();
    if (byKeyboard) document.getElementById('composer')?.focus();
  },
});

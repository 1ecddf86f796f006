/** The page's heading, which is focused, and so read aloud, after a navigation. */
export const pageTitle = (): HTMLElement | null => document.getElementById('page-title');

/** True if nothing has the focus, for example because the focused control was removed. */
export const isFocusLost = (): boolean => (document.activeElement ?? document.body) === document.body;

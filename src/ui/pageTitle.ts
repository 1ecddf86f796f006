/** The page's own heading, which is said when one arrives there. */
export const pageTitle = (): HTMLElement | null => document.getElementById('page-title');

/** A control that goes while it has the focus leaves it on nothing. */
export const isFocusLost = (): boolean => (document.activeElement ?? document.body) === document.body;

import { createContext, type ReactNode } from 'react';

/** What stands at the top of every dialog while something has to be said: a modal one hides the lines of the page. */
export const DialogNotice = createContext<ReactNode>(null);

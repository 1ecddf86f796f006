import { createContext, type ReactNode } from 'react';

/** A notice shown at the top of every open dialog: a modal dialog hides the notices of the page. */
export const DialogNotice = createContext<ReactNode>(null);

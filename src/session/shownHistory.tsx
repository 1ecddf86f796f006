import { createContext, useContext } from 'react';
import type { WritableTable } from '#domain/record/registry.ts';

/** A record whose history a person asked for. */
export type HistoryOf = { readonly table: WritableTable; readonly id: string };

/** Opens the history of a record, over whatever page or dialog asked for it. The shell provides it. */
export const ShowHistory = createContext<(record: HistoryOf) => void>(() => {});

export const useShowHistory = (): ((record: HistoryOf) => void) => useContext(ShowHistory);

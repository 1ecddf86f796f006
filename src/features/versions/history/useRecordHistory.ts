import { useEffect, useMemo, useState } from 'react';
import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { records } from '#domain/record/registry.ts';
import { type HistoryStep, historyOfRecord } from '#domain/views/recordHistory.ts';
import type { HistoryOf } from '#session/shownHistory.tsx';
import { useIndex, useOpenPlatform, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import type { JournalEntry } from '#storage/storage.ts';

type Read =
  | { readonly state: 'reading' | 'failed' }
  | { readonly state: 'read'; readonly steps: readonly HistoryStep[] };

/** One record's history from this device's journal, read again after each write. It changes nothing. */
export function useRecordHistory({ table, id }: HistoryOf): Read {
  const { space, platformId } = useOpenPlatform();
  const storage = useSession().effects.storages[space];
  const written = useOpenPlatformState(({ save, revision }) => (save.state === 'saving' ? -1 : revision));
  const record = useIndex((index) => index.stored(table, id));
  const [journal, setJournal] = useState<readonly JournalEntry[] | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each write
  useEffect(() => {
    let isOpen = true;
    storage.journal(platformId).then(
      (entries) => isOpen && setJournal(entries),
      () => isOpen && setJournal('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, [storage, platformId, written]);
  return useMemo(() => {
    if (journal === undefined) return { state: 'reading' };
    if (journal === 'failed' || record === undefined) return { state: 'failed' };
    const steps = historyOfRecord(records[table], table, record as unknown as AnyEntityRecord, journal);
    return { state: 'read', steps };
  }, [journal, record, table]);
}

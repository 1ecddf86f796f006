import { type ReactNode, Suspense, useState } from 'react';
import { type HistoryOf, ShowHistory } from '#session/shownHistory.tsx';
import { HistoryDialog } from './overPage.ts';

/** Lets the screens below it open a record's history, and shows that history over them. */
export function HistoryOver({ children }: { readonly children: ReactNode }) {
  const [of, setOf] = useState<HistoryOf>();
  return (
    <ShowHistory value={setOf}>
      {children}
      {of === undefined ? null : (
        <Suspense fallback={null}>
          <HistoryDialog of={of} onClose={() => setOf(undefined)} />
        </Suspense>
      )}
    </ShowHistory>
  );
}

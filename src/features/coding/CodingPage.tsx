import { useEffect, useRef } from 'react';
import { coderIn } from '#domain/coder.ts';
import { BlindCoding } from './blind/BlindCoding.tsx';
import { Comparison } from './comparison/Comparison.tsx';
import { Start } from './Start.tsx';
import { useStand } from './useStand.ts';

/** The place of the second coding: begin, code blind, compare and settle. */
export function CodingPage() {
  const [stand, change] = useStand();
  useFocusOnArrival(stand.view);
  const coder = coderIn(stand.initials);
  const toStart = () => change({ view: 'start', at: undefined });
  const toComparison = () => change({ view: 'comparison', at: undefined });
  if (stand.view === 'blind' && coder.ok) {
    return (
      <BlindCoding
        coder={coder.value}
        scope={{ groupId: stand.groupId, size: stand.sampled ? stand.size : undefined }}
        at={stand.at}
        onAt={(at) => change({ at })}
        onStop={() => change({ view: 'start' })}
      />
    );
  }
  if (stand.view === 'comparison') return <Comparison onBack={toStart} />;
  return <Start stand={stand} onChange={change} onCompare={toComparison} />;
}

/** Another view of the same place is a new page to whoever does not see it: its heading takes the focus. */
function useFocusOnArrival(view: string): void {
  const former = useRef(view);
  useEffect(() => {
    if (former.current === view) return;
    former.current = view;
    window.scrollTo(0, 0);
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [view]);
}

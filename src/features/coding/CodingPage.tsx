import { coderIn } from '#domain/coder.ts';
import { topOfPage, useFocusHandoff } from '#ui/focusHandoff.ts';
import { BlindCoding } from './blind/BlindCoding.tsx';
import { Comparison } from './comparison/Comparison.tsx';
import { Start } from './Start.tsx';
import { useStand } from './useStand.ts';

/** The place of the second coding: begin, code blind, compare and settle. */
export function CodingPage() {
  const [stand, change] = useStand();
  // Another view of the same place is a new page to whoever does not see it.
  useFocusHandoff(stand.view, topOfPage);
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

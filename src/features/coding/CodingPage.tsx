import { coderIn } from '#domain/classification/coder.ts';
import { topOfPage, useFocusHandoff } from '#ui/focusHandoff.ts';
import { BlindCoding } from './blind/BlindCoding.tsx';
import { Comparison } from './comparison/Comparison.tsx';
import { Start } from './Start.tsx';
import { useCodingProgress } from './useCodingProgress.ts';

/** The page of the second coding: begin, code blind, compare and settle. */
export function CodingPage() {
  const [progress, change] = useCodingProgress();
  // For a screen reader another view of the same place is a new page, so its title gets the focus.
  useFocusHandoff(progress.view, topOfPage);
  const coder = coderIn(progress.initials);
  const toStart = () => change({ view: 'start', at: undefined });
  const toComparison = () => change({ view: 'comparison', at: undefined });
  if (progress.view === 'blind' && coder.ok) {
    return (
      <BlindCoding
        coder={coder.value}
        scope={{ groupId: progress.groupId, size: progress.sampled ? progress.size : undefined }}
        at={progress.at}
        onAt={(at) => change({ at })}
        onStop={() => change({ view: 'start' })}
      />
    );
  }
  if (progress.view === 'comparison') return <Comparison onBack={toStart} />;
  return <Start progress={progress} onChange={change} onCompare={toComparison} />;
}

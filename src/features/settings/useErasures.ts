import { useState } from 'react';
import type { PlatformErasure } from '#session/erasePlatform.ts';
import type { Summary } from '#storage/storage.ts';

/** How the latest attempt to erase a platform ended. */
export type Ended = { readonly summary: Summary; readonly outcome: PlatformErasure };

const isSame = (a: Summary, b: Summary | undefined): boolean => a.platform.id === b?.platform.id;

/**
 * The platform that a person is asked about, and how the attempts to erase ended. An answer may come after the dialog was
 * closed, or while another platform is being asked about: it belongs to its own platform, and the page says it.
 */
export function useErasures(readAgain: () => void) {
  const [chosen, setChosen] = useState<Summary>();
  const [ended, setEnded] = useState<readonly Ended[]>([]);
  const tell = (summary: Summary, outcome: PlatformErasure) => {
    setEnded((all) => [...all.filter((each) => !isSame(each.summary, summary)), { summary, outcome }]);
    if (outcome === 'erased') setChosen((now) => (isSame(summary, now) ? undefined : now));
    // Also after an attempt that erased the platform and left its copies.
    readAgain();
  };
  const close = () => {
    // What the dialog said was read. Of what was not answered, the end is still open.
    setEnded((all) =>
      all.filter(({ summary, outcome }) => !isSame(summary, chosen) || outcome === 'unanswered'),
    );
    setChosen(undefined);
  };
  return {
    chosen,
    choose: setChosen,
    close,
    tell,
    /** For the dialog. */
    inDialog: ended.find(({ summary }) => isSame(summary, chosen))?.outcome,
    /** For the page. */
    onPage: ended.filter(({ summary }) => !isSame(summary, chosen)),
  };
}

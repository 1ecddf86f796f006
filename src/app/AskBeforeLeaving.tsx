import { useEffect } from 'react';
import { useSession } from '#session/useSession.tsx';
import { useUnsaved } from './openPlatforms.ts';

/**
 * Lets the browser ask before the page is left or reloaded while something is not where it belongs: an act that waits
 * to be written, or begun words for which the text store has no room.
 */
export function AskBeforeLeaving() {
  const { begun } = useSession();
  const unsaved = useUnsaved();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved().length > 0 || begun.getState().onlyOnScreen.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
  return null;
}

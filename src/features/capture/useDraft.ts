import { useState } from 'react';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

/** A text that is saved outside the page at each key press, and restored in its field after a crash. */
export function useDraft(field: string): readonly [string, (text: string) => void] {
  const session = useSession();
  const { space, platformId } = useOpenPlatform();
  const drafts = session.drafts(space, platformId);
  const [text, setText] = useState(() => drafts.read(field));
  const write = (next: string) => {
    if (next === text) return;
    drafts.write(field, next);
    setText(next);
  };
  return [text, write];
}

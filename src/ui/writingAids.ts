import { createContext, useContext } from 'react';

/**
 * Whether the browser may check, correct and complete what people write. Some browsers and keyboards send the text to
 * their maker for that, and some change words: a participant's words are verbatim.
 */
export const WritingAids = createContext(false);

/** The attributes of a field in which people's words are written. */
export function useWritingAids() {
  const isOn = useContext(WritingAids);
  return {
    spellCheck: isOn,
    autoCorrect: isOn ? 'on' : 'off',
    writingsuggestions: isOn ? 'true' : 'false',
  } as const;
}

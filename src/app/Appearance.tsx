import { useLayoutEffect } from 'react';
import type { Preferences } from '#session/preferences.ts';
import { usePreferences } from '#session/useSession.tsx';

type Wishes = Pick<Preferences, 'language' | 'display' | 'textSize' | 'theme'>;

/**
 * Writes the person's preferences to `<html>`, where the tokens read them. `system` leaves the choice to the device.
 */
export function applyPreferences(root: HTMLElement, preferences: Wishes): void {
  root.lang = preferences.language;
  if (import.meta.env.MODE === 'trial') root.dir = 'rtl';
  root.dataset['display'] = preferences.display;
  root.dataset['text'] = String(preferences.textSize);
  if (preferences.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = preferences.theme;
}

/** Applies the preferences to the document. Renders nothing. */
export function Appearance() {
  const [preferences] = usePreferences();
  useLayoutEffect(() => applyPreferences(document.documentElement, preferences), [preferences]);
  return null;
}

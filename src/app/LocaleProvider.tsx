import { type ReactNode, use, useDeferredValue } from 'react';
import { firstMessagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';
import { WritingAids } from '#ui/writingAids.ts';

/** The device's own time zone: people compare "done at 14:32" with the clock on the wall. */
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Provides the messages that the home page shows, in the chosen language, and whether the browser may correct what is
 * written in it; `wordedPart` provides all other messages. While another language is loading, the former one stays on the
 * screen.
 */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [{ language, spelling }] = usePreferences();
  const shown = useDeferredValue(language);
  return (
    <IntlProvider locale={shown} messages={use(firstMessagesIn(shown))} timeZone={timeZone}>
      <WritingAids value={spelling}>{children}</WritingAids>
    </IntlProvider>
  );
}

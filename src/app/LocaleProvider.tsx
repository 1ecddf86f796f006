import { type ReactNode, use, useDeferredValue } from 'react';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';

/** The device's own time zone: people compare "done at 14:32" with the clock on the wall. */
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Provides the messages of the chosen language. While another language is loading, the former one stays on the screen.
 */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [{ language }] = usePreferences();
  const shown = useDeferredValue(language);
  return (
    <IntlProvider locale={shown} messages={use(messagesIn(shown))} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

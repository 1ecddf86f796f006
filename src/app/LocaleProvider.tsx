import { type ReactNode, use, useDeferredValue } from 'react';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { usePreferences } from '#session/useSession.tsx';

/** The device's own: what was done "at 14:32" is read beside the clock on the wall. */
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Speaks the chosen language; while another one is being fetched, the former stays on the screen. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [{ language }] = usePreferences();
  const shown = useDeferredValue(language);
  return (
    <IntlProvider locale={shown} messages={use(messagesIn(shown))} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

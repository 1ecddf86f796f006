import { type ReactNode, use, useDeferredValue } from 'react';
import { loadMessages, type Messages } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { bindFrenchSpaces } from '#i18n/typography.ts';
import { usePreferences } from '#session/useSession.tsx';

/** The device's own: what was done "at 14:32" is read beside the clock on the wall. */
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const loading = new Map<UiLanguage, Promise<Messages>>();

async function load(language: UiLanguage): Promise<Messages> {
  const messages = await loadMessages(language);
  return language === 'fr' ? bindFrenchSpaces(messages) : messages;
}

/** The words of a language, asked for once. */
function messagesIn(language: UiLanguage): Promise<Messages> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const messages = load(language);
  loading.set(language, messages);
  return messages;
}

/** Speaks the chosen language; while another one is being fetched, the former stays on the screen. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  const [{ language }] = usePreferences();
  const spoken = useDeferredValue(language);
  return (
    <IntlProvider locale={spoken} messages={use(messagesIn(spoken))} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

import { type ReactNode, use } from 'react';
import { loadedMessages, loadMessages, type Messages } from '#i18n/catalogue.ts';
import { IntlProvider, useLocale } from '#i18n/intl.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { type LazyPart, lazyPart } from '#ui/lazyPart.tsx';
import { type Request, sendRequest } from '#ui/partRequest.ts';

const requests = new Map<UiLanguage, Request<Messages>>();

/** Requests the messages of a language, and at the same time whatever else is needed with them. */
function coming(language: UiLanguage, preload: () => Promise<unknown>): Promise<Messages> {
  const known = requests.get(language);
  if (known !== undefined) return known.answer;
  const load = () => {
    preload().catch(() => undefined);
    return loadMessages(language);
  };
  const request = sendRequest(load, () => requests.delete(language));
  requests.set(language, request);
  return request.answer;
}

type AllMessagesProps = {
  /** Requests what is rendered inside. */
  readonly preload: () => Promise<unknown>;
  readonly children: ReactNode;
};

/** Renders its children once all messages are there, also those that the home page does without. */
function AllMessages({ preload, children }: AllMessagesProps) {
  const language = useLocale();
  // Messages that are there are used at once: a promise, even a kept one, would show the fallback first.
  const messages = loadedMessages(language) ?? use(coming(language, preload));
  return (
    <IntlProvider locale={language} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/**
 * A lazy part that may use every message. The home page is shown with few of them (`i18n/firstPage.ts`), so every part
 * that it leads to is made by this function; the parts inside it then need only `lazyPart`.
 */
export function wordedPart<P extends object>(load: Parameters<typeof lazyPart<P>>[0]): LazyPart<P> {
  const Part = lazyPart(load);
  function Worded(props: P) {
    return (
      <AllMessages preload={Part.preload}>
        <Part {...props} />
      </AllMessages>
    );
  }
  return Object.assign(Worded, { preload: Part.preload });
}

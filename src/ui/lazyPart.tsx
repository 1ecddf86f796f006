import {
  type ComponentType,
  createContext,
  type FunctionComponent,
  type ReactNode,
  use,
  useState,
} from 'react';
import { loadFailedSheets } from './failedSheets.ts';
import { type Request, sendRequest } from './partRequest.ts';

export type LazyPart<P extends object> = FunctionComponent<P> & {
  /** Loads the part before it is needed; a failure is the caller's to ignore: it is asked for again when it is rendered. */
  preload(): Promise<unknown>;
};

/** What a page shows in place of a part of itself that is still being loaded: the shell, which has the words, gives it. */
export const PartFallback = createContext<ReactNode>(null);

/**
 * A part of the program that comes later, behind a Suspense. Once it was loaded it is rendered at once: React's own
 * `lazy` would still show its fallback first, and then hold the part itself back for 300 ms. It would also remember a
 * failure for ever; this one asks again (`askPartsAgain`, `forgetFailedParts`).
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let part: ComponentType<P> | undefined;
  let request: Request<ComponentType<P>> | undefined;
  const preload = async () => {
    const [loaded] = await Promise.all([load(), loadFailedSheets()]);
    // The first one stays: another would be another part to React, and rendered anew.
    part ??= loaded;
    return part;
  };
  const forget = () => {
    request = undefined;
  };
  const coming = () => {
    request ??= sendRequest(preload, forget);
    return request.answer;
  };
  function Later(props: P) {
    const Content = use(coming());
    return <Content {...props} />;
  }
  function Part(props: P) {
    const [Content] = useState<ComponentType<P>>(() => part ?? Later);
    return <Content {...props} />;
  }
  return Object.assign(Part, { preload });
}

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
  /** Loads the part before it is rendered. Callers may ignore a failure: rendering the part requests it again. */
  preload(): Promise<unknown>;
};

/**
 * The fallback that a page shows while one of its parts is loading. The shell provides it, because it has the messages.
 */
export const PartFallback = createContext<ReactNode>(null);

/**
 * A part of the program that is loaded on demand, inside a Suspense. Once loaded, it renders synchronously: React's own
 * `lazy` would first show its fallback, and then hold the part back for 300 ms. React would also cache a failure for
 * ever; this function retries (`askPartsAgain`, `forgetFailedParts`).
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let part: ComponentType<P> | undefined;
  let request: Request<ComponentType<P>> | undefined;
  const preload = async () => {
    const [loaded] = await Promise.all([load(), loadFailedSheets()]);
    // Keeps the first component: React would unmount and remount the part for another one.
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

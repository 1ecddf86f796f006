import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';

export type LazyPart<P extends object> = FunctionComponent<P> & {
  /** Brings the part before it is needed; a failure is the caller's to leave: it is asked for again when it is drawn. */
  ahead(): Promise<unknown>;
};

/**
 * A part of the program that comes later, behind a Suspense. Once it was brought it is drawn at once: React's own `lazy`
 * would still show what stands for it first, and then hold the part itself back for 300 ms.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let part: ComponentType<P> | undefined;
  const ahead = async () => {
    const brought = await load();
    // The first one stays: another would be another part to React, and drawn anew.
    part ??= brought;
    return part;
  };
  const Later = lazy(async () => ({ default: await ahead() }));
  function Part(props: P) {
    const [Content] = useState<ComponentType<P>>(() => part ?? Later);
    return <Content {...props} />;
  }
  return Object.assign(Part, { ahead });
}

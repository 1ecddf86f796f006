import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import type { Platform } from '#domain/platform/platform.ts';
import type { Plan } from '#domain/record/change.ts';
import type { Problem } from '#domain/record/problem.ts';
import type { Result } from '#domain/record/result.ts';
import type { OpenPlatform, OpenPlatformState } from './openPlatform.ts';

const Context = createContext<OpenPlatform | undefined>(undefined);

export function OpenPlatformProvider({
  openPlatform,
  children,
}: {
  openPlatform: OpenPlatform;
  children: ReactNode;
}) {
  return <Context value={openPlatform}>{children}</Context>;
}

/** The open platform; only screens of a platform are rendered under its provider. */
export function useOpenPlatform(): OpenPlatform {
  const openPlatform = useContext(Context);
  if (openPlatform === undefined) throw new Error('No open platform above this screen');
  return openPlatform;
}

/** Part of the open platform's state (save, past, future, damaged …). */
export const useOpenPlatformState = <T,>(select: (state: OpenPlatformState) => T): T =>
  useStore(useOpenPlatform().state, select);

// A store that never changes, for screens without an open platform.
const noPlatform = createStore<{ readonly index: PlatformIndex | undefined }>(() => ({ index: undefined }));

/** Part of the open platform, for components that are also used without one; `select` then receives undefined. */
export function useIndexIfAny<T>(select: (index: PlatformIndex | undefined) => T): T {
  const store: Pick<
    StoreApi<{ readonly index: PlatformIndex | undefined }>,
    'getState' | 'getInitialState' | 'subscribe'
  > = useContext(Context)?.state ?? noPlatform;
  return useStore(store, ({ index }) => select(index));
}

/**
 * Part of the platform, updated at once after each act. Select something small with a stable reference, such as the
 * index's own lists.
 */
export const useIndex = <T,>(select: (index: PlatformIndex) => T): T =>
  useStore(useOpenPlatform().state, ({ index }) => select(index));

/**
 * The whole platform, for screens that derive much from it (tables, counts, charts). Updates a moment after an act,
 * once what the person touched has been painted. The index changes in place: memoise with `useDerived`.
 */
export function useWhole(): Whole {
  const { state } = useOpenPlatform();
  const [whole, setWhole] = useState(() => wholeOf(state.getState()));
  useEffect(() => {
    const follow = () => startTransition(() => setWhole((known) => wholeOf(state.getState(), known)));
    // A commit may have happened between render and subscription.
    follow();
    return state.subscribe(follow);
  }, [state]);
  return whole;
}

export type Whole = { readonly index: PlatformIndex; readonly revision: number };

const wholeOf = ({ index, revision }: OpenPlatformState, known?: Whole): Whole =>
  known?.index === index && known.revision === revision ? known : { index, revision };

/**
 * The platform itself. It is still returned after another window withdrew it: its screens stay while somebody writes in
 * them.
 */
export function usePlatform(): Platform {
  const { platformId } = useOpenPlatform();
  const platform = useIndex((index) => index.platform ?? index.stored('platforms', platformId));
  if (platform === undefined) throw new Error('The platform is not here');
  return platform;
}

export type Acted =
  /** `saved` resolves to true once the act is in a committed transaction, to false when it could not be written. */
  | { readonly ok: true; readonly saved: Promise<boolean> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Carries out a plan, or returns why it could not be planned. */
export function useAct(): (plan: Result<Plan, Problem> | Plan) => Acted {
  const openPlatform = useOpenPlatform();
  return useCallback(
    (plan) => {
      if (!('ok' in plan)) return { ok: true, saved: openPlatform.act(plan) };
      return plan.ok ? { ok: true, saved: openPlatform.act(plan.value) } : plan;
    },
    [openPlatform],
  );
}

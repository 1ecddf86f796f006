import { createContext, useCallback, useContext, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { navigateTo } from './overPage.ts';
import { type PlatformRoute, parsePath, pathOf, type Route } from './routes.ts';

/** The current route. */
export function useRoute(): Route {
  const [path] = useHashLocation();
  return useMemo(() => parsePath(path), [path]);
}

/** Navigates to a route. `replace` adds no step for the back button. */
export function useGo(): (route: Route, options?: { readonly replace?: boolean }) => void {
  return useCallback((route, options) => navigateTo(pathOf(route), options), []);
}

/** The platform's route as the shell last knew it. */
export const OpenRoute = createContext<PlatformRoute | undefined>(undefined);

/**
 * The route of the current platform; only for screens of a platform. A screen can render once more after the address
 * has changed and before it is removed: it then still gets its former route.
 */
export function usePlatformRoute(): PlatformRoute {
  const route = useRoute();
  const open = useContext(OpenRoute);
  if (route.page === 'platform') return route;
  if (open === undefined) throw new Error('Not in a platform');
  return open;
}

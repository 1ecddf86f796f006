import { createContext, useCallback, useContext, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type PlatformRoute, parsePath, pathOf, type Route } from './routes.ts';

/** Where we are. */
export function useRoute(): Route {
  const [path] = useHashLocation();
  return useMemo(() => parsePath(path), [path]);
}

/** Goes to a route. `replace` leaves no step behind for the back button. */
export function useGo(): (route: Route, options?: { readonly replace?: boolean }) => void {
  const [, navigate] = useHashLocation();
  return useCallback((route, options) => navigate(pathOf(route), options), [navigate]);
}

/** The platform's route as the shell last knew it. */
export const OpenRoute = createContext<PlatformRoute | undefined>(undefined);

/**
 * The route of the platform we are in; screens of a platform only. A screen can be drawn once more in the moment
 * between a new address and its own leaving: it then still stands where it stood.
 */
export function usePlatformRoute(): PlatformRoute {
  const route = useRoute();
  const open = useContext(OpenRoute);
  if (route.page === 'platform') return route;
  if (open === undefined) throw new Error('Not in a platform');
  return open;
}

import { useCallback, useMemo } from 'react';
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

/** The route of the platform we are in; screens of a platform only. */
export function usePlatformRoute(): PlatformRoute {
  const route = useRoute();
  if (route.page !== 'platform') throw new Error('Not in a platform');
  return route;
}

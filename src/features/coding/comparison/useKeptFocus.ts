import { type RefObject, useEffect, useRef } from 'react';

const stopsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-focus]') ?? []),
];

/**
 * A button that settles a case goes with it: whoever had the focus on it goes on where it was, with the next one, or
 * with the list when none is left. Such buttons carry `data-focus`.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, cases: readonly unknown[]): void {
  const place = useRef(-1);
  useEffect(() => {
    const element = list.current;
    const note = ({ target }: FocusEvent) => {
      place.current = stopsIn(element).indexOf(target as HTMLElement);
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the going of a case that takes the focus away
  useEffect(() => {
    if (place.current === -1 || document.activeElement !== document.body) return;
    const stops = stopsIn(list.current);
    (stops[Math.min(place.current, stops.length - 1)] ?? list.current)?.focus();
  }, [list, cases]);
}

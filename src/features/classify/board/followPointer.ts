export type Point = { readonly x: number; readonly y: number };

const pointOf = ({ clientX, clientY }: MouseEvent | Touch): Point => ({ x: clientX, y: clientY });

function listen<Name extends keyof WindowEventMap>(
  target: EventTarget,
  names: readonly Name[],
  hear: (event: WindowEventMap[Name]) => void,
): () => void {
  const listener = hear as (event: Event) => void;
  for (const name of names) target.addEventListener(name, listener, { capture: true });
  return () => {
    for (const name of names) target.removeEventListener(name, listener, { capture: true });
  };
}

/**
 * Tells where the finger or the mouse is, up to where it lets go, and gives back how to stop. The browser's own events
 * are heard before anybody else hears them: what is drawn comes later, and a quick hand lets go before. A finger is
 * followed on what it pressed, which hears it even after it left the page. A keyboard has no finger: nothing is told.
 */
export function followPointer(press: Event, tell: (point: Point) => void): () => void {
  // Where no finger ever touches, some browsers know no TouchEvent.
  if ('TouchEvent' in globalThis && press instanceof TouchEvent && press.target !== null) {
    const hear = ([first]: TouchList) => first !== undefined && tell(pointOf(first));
    hear(press.touches);
    return listen(press.target, ['touchmove', 'touchend'], ({ changedTouches }) => hear(changedTouches));
  }
  if (!(press instanceof MouseEvent)) return () => undefined;
  tell(pointOf(press));
  return listen(window, ['mousemove', 'mouseup'], (event) => tell(pointOf(event)));
}

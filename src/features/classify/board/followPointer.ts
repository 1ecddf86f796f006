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
 * Reports the position of the finger or the mouse until it is released; returns a function that stops it. Listens to
 * native events in the capture phase: rendering comes later, and a fast drag may end before it. Touch events are
 * listened to on the pressed element, which receives them even after it was removed from the page. A drag by keyboard
 * reports nothing.
 */
export function followPointer(press: Event, tell: (point: Point) => void): () => void {
  // Some browsers on devices without touch do not define TouchEvent.
  if ('TouchEvent' in globalThis && press instanceof TouchEvent && press.target !== null) {
    const hear = ([first]: TouchList) => first !== undefined && tell(pointOf(first));
    hear(press.touches);
    return listen(press.target, ['touchmove', 'touchend'], ({ changedTouches }) => hear(changedTouches));
  }
  if (!(press instanceof MouseEvent)) return () => undefined;
  tell(pointOf(press));
  return listen(window, ['mousemove', 'mouseup'], (event) => tell(pointOf(event)));
}

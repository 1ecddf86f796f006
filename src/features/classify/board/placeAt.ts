/** The name of the place an element stands in. */
export const placeAround = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement>('[data-drop]')?.dataset['drop'];

/** The place under a finger. */
export const placeUnder = ({ x, y }: { readonly x: number; readonly y: number }): string | undefined =>
  placeAround(document.elementFromPoint(x, y));

export const placeElement = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-drop="${place}"]`);

import { useEffectEvent, useLayoutEffect } from 'react';

/** Something that is open over the page, or in it: a dialog, the help, an editor. Back closes the top one. */
export type Layer = { readonly close: () => void };

/** From the lowest to the one on top. */
const layers: Layer[] = [];
const listeners = new Set<() => void>();

export const openLayers = (): readonly Layer[] => layers;

/** Calls the listener whenever a layer opens, until the returned function is called. */
export function whenLayerOpens(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function open(layer: Layer): () => void {
  layers.push(layer);
  for (const listener of listeners) listener();
  return () => void layers.splice(layers.indexOf(layer), 1);
}

/** Makes a component a layer while it is mounted, or while it is open. */
export function useLayer(close: () => void, isOpen = true): void {
  const closeNow = useEffectEvent(close);
  useLayoutEffect(() => (isOpen ? open({ close: () => closeNow() }) : undefined), [isOpen]);
}

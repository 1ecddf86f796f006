import type { TextStore } from '#session/effects.ts';

/** A text store in memory. `broken` keeps nothing, like a browser that forbids storage. */
export function memoryTextStore(broken = false): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (name) => texts.get(name),
    set: (name, text) => {
      if (!broken) texts.set(name, text);
      return !broken;
    },
    remove: (name) => {
      texts.delete(name);
    },
    names: () => [...texts.keys()],
    settled: async () => !broken,
  };
}

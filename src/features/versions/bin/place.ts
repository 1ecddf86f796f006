import type { PlaceDeclaration } from '#session/places.ts';

/** Reached from where things are withdrawn. */
export const bin: PlaceDeclaration = {
  place: 'bin',
  load: async () => (await import('./BinPage.tsx')).BinPage,
};

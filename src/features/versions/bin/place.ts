import type { PlaceDeclaration } from '#session/places.ts';

/** Reached from the pages on which records are withdrawn. */
export const bin: PlaceDeclaration = {
  place: 'bin',
  load: async () => (await import('./BinPage.tsx')).BinPage,
};

import type { PlaceDeclaration } from '#session/places.ts';

/** Reached from the line that reports conflicts. */
export const conflicts: PlaceDeclaration = {
  place: 'conflicts',
  load: async () => (await import('./ConflictsPage.tsx')).ConflictsPage,
};

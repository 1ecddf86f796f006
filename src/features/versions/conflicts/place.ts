import type { PlaceDeclaration } from '#session/places.ts';

/** Reached from the line that says that there are some. */
export const conflicts: PlaceDeclaration = {
  place: 'conflicts',
  load: async () => (await import('./ConflictsPage.tsx')).ConflictsPage,
};

import type { PlaceDeclaration } from '#session/places.ts';

export const files: PlaceDeclaration = {
  place: 'files',
  load: async () => (await import('./FilesPage.tsx')).FilesPage,
  stop: { of: 'print' },
};

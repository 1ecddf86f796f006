import type { PlaceDeclaration } from '#session/places.ts';

export const key: PlaceDeclaration = {
  place: 'key',
  load: async () => (await import('./CodebookPage.tsx')).CodebookPage,
  stop: { of: 'classify' },
};

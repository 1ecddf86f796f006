import type { PlaceDeclaration } from '#session/places.ts';

export const charts: PlaceDeclaration = {
  place: 'charts',
  load: async () => (await import('./ChartsPage.tsx')).ChartsPage,
  stop: { of: 'synthesis' },
  narrows: 'group',
};

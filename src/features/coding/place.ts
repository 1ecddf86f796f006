import type { PlaceDeclaration } from '#session/places.ts';

export const coding: PlaceDeclaration = {
  place: 'coding',
  load: async () => (await import('./CodingPage.tsx')).CodingPage,
  stop: { of: 'classify' },
  narrows: 'group',
};

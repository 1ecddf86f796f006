import type { PlaceDeclaration } from '#session/places.ts';

export const criteria: PlaceDeclaration = {
  place: 'criteria',
  load: async () => (await import('./CriteriaPage.tsx')).CriteriaPage,
  stop: { of: 'classify' },
  narrows: 'group',
  hasKeys: true,
};

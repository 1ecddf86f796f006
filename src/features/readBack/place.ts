import type { PlaceDeclaration } from '#session/places.ts';
import { ReadBackIcon } from '#ui/icons.ts';

export const readback: PlaceDeclaration = {
  place: 'readback',
  load: async () => (await import('./ReadBackPage.tsx')).ReadBackPage,
  stop: { icon: ReadBackIcon },
  narrows: 'group',
  hasKeys: true,
};

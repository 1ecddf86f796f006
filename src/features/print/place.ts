import type { PlaceDeclaration } from '#session/places.ts';
import { PrintIcon } from '#ui/icons.ts';

export const print: PlaceDeclaration = {
  place: 'print',
  load: async () => (await import('./PrintPage.tsx')).PrintPage,
  stop: { icon: PrintIcon },
  narrows: 'group',
};

import type { PlaceDeclaration } from '#session/places.ts';
import { WriteIcon } from '#ui/icons.ts';

export const write: PlaceDeclaration = {
  place: 'write',
  load: async () => (await import('./WritePage.tsx')).WritePage,
  stop: { icon: WriteIcon },
  narrows: 'question',
  hasKeys: true,
  isFirst: true,
};

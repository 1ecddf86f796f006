import type { PlaceDeclaration } from '#session/places.ts';
import { ClassifyIcon } from '#ui/icons.ts';

export const classify: PlaceDeclaration = {
  place: 'classify',
  load: async () => (await import('./ClassifyPage.tsx')).ClassifyPage,
  stop: { icon: ClassifyIcon },
  narrows: 'group',
  hasKeys: true,
};

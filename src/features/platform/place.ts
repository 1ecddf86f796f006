import type { PlaceDeclaration } from '#session/places.ts';
import { GroupsIcon } from '#ui/icons.ts';

export const groups: PlaceDeclaration = {
  place: 'groups',
  load: async () => (await import('./PlatformPage.tsx')).PlatformPage,
  stop: { icon: GroupsIcon },
  opensGroup: true,
  isFirst: true,
};

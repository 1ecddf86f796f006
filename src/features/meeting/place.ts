import type { PlaceDeclaration } from '#session/places.ts';

export const meeting: PlaceDeclaration = {
  place: 'meeting',
  load: async () => (await import('./MeetingPage.tsx')).MeetingPage,
  stop: { of: 'groups' },
  narrows: 'group',
  hasKeys: true,
};

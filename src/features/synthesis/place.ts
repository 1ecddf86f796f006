import type { PlaceDeclaration } from '#session/places.ts';
import { SynthesisIcon } from '#ui/icons.ts';

export const synthesis: PlaceDeclaration = {
  place: 'synthesis',
  load: async () => (await import('./SynthesisPage.tsx')).SynthesisPage,
  stop: { icon: SynthesisIcon },
  narrows: 'group',
};

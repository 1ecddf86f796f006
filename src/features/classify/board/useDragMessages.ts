import { useMemo } from 'react';
import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import type { DragMessages } from './dragging.tsx';
import { trayPlace } from './placeTowards.ts';

/** The announcements of a drag, in the language of the screen. */
export function useDragMessages(): DragMessages {
  const t = useTranslations('classify');
  const locale = useLocale();
  const codebook = useCodebook();
  const openPlatform = useOpenPlatform();
  const { carried } = useSorting();
  return useMemo(() => {
    const named = (place: string): string => {
      if (place === trayPlace) return t('todo');
      const entry = codebook.entry(place as ComponentCode);
      return `${place} ${entry === undefined ? '' : (labelIn(entry.label, locale)?.text ?? '')}`.trim();
    };
    const taken = () => {
      const [first] = carried.all();
      const count = carried.all().length;
      const { index } = openPlatform.state.getState();
      return t('dragTaken', { count, text: (first && index.record('criteria', first)?.text) ?? '' });
    };
    return {
      how: t('boardKeys'),
      taken,
      over: (place) => (place === undefined ? t('dragNowhere') : t('dragOver', { place: named(place) })),
      cancelled: () => t('dragCancelled'),
    };
  }, [t, locale, codebook, openPlatform, carried]);
}

import { useMemo } from 'react';
import type { ComponentCode } from '#domain/componentCode.ts';
import { wordsIn } from '#domain/determinationKey.ts';
import { useSorting } from '#features/classify/select/useSorting.tsx';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useDesk, useKey } from '#session/useDesk.tsx';
import type { DragWords } from './dragging.tsx';
import { trayPlace } from './placeAhead.ts';

/** What a dragging person hears, in the language of the screen. */
export function useDragWords(): DragWords {
  const t = useTranslations('classify');
  const locale = useLocale();
  const key = useKey();
  const desk = useDesk();
  const { carried } = useSorting();
  return useMemo(() => {
    const named = (place: string): string => {
      if (place === trayPlace) return t('todo');
      const entry = key.entry(place as ComponentCode);
      return `${place} ${entry === undefined ? '' : (wordsIn(entry.label, locale)?.text ?? '')}`.trim();
    };
    const taken = () => {
      const [first] = carried.all();
      const count = carried.all().length;
      const { index } = desk.state.getState();
      return t('dragTaken', { count, text: (first && index.record('criteria', first)?.text) ?? '' });
    };
    return {
      how: t('boardKeys'),
      taken,
      over: (place) => (place === undefined ? t('dragNowhere') : t('dragOver', { place: named(place) })),
      cancelled: () => t('dragCancelled'),
    };
  }, [t, locale, key, desk, carried]);
}

import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/places.ts';
import { PageHelp } from '#ui/Help.tsx';

type Helped = Place | 'settings';

type PlaceHelpProps = {
  readonly place: Helped;
  /** True when the place's help also lists keyboard shortcuts. */
  readonly hasKeys?: boolean;
  readonly children: ReactNode;
};

/** Adds the help of a place to its page. */
export function PlaceHelp({ place, hasKeys = false, children }: PlaceHelpProps) {
  const t = useTranslations('help');
  const app = useTranslations('app');
  const name = place === 'settings' ? app('settings') : app(`place.${place}`);
  const words = {
    label: t('open', { place: name }),
    closeLabel: t('close'),
    sentences: t(`text.${place}`).split('\n'),
    keysTitle: t('keys'),
    keys: hasKeys ? t(`keysOf.${place as 'write'}`).split('\n') : [],
  };
  return <PageHelp value={words}>{children}</PageHelp>;
}

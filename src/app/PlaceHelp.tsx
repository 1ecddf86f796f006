import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/places.ts';
import { PageHelp } from '#ui/Help.tsx';

type Helped = Place | 'settings';

type PlaceHelpProps = {
  readonly place: Helped;
  /** The place also tells keys of the keyboard. */
  readonly hasKeys?: boolean;
  readonly children: ReactNode;
};

/** Gives the page in hand its help. */
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

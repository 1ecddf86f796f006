import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/routes.ts';
import { PageHelp } from '#ui/Help.tsx';

type Helped = Place | 'settings';

const withKeys = ['write', 'classify', 'criteria', 'readback', 'meeting'] as const;

/** Gives the page in hand its help: the one table of which words belong to which place. */
export function PlaceHelp({ place, children }: { readonly place: Helped; readonly children: ReactNode }) {
  const t = useTranslations('help');
  const app = useTranslations('app');
  const keyed = withKeys.find((each) => each === place);
  const name = place === 'settings' ? app('settings') : app(`place.${place}`);
  const words = {
    label: t('open', { place: name }),
    closeLabel: t('close'),
    sentences: t(`text.${place}`).split('\n'),
    keysTitle: t('keys'),
    keys: keyed === undefined ? [] : t(`keysOf.${keyed}`).split('\n'),
  };
  return <PageHelp value={words}>{children}</PageHelp>;
}

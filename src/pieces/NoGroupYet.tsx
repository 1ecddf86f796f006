import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from './EmptyPlace.tsx';

/** Shown by a place that needs a group on a platform without any. `children` says what the group is needed for. */
export function NoGroupYet({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('pieces');
  return (
    <EmptyPlace title={t('noGroup')} to="groups" action={t('createGroup')}>
      {children}
    </EmptyPlace>
  );
}

import type { ReactNode } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { EmptyPlace } from './EmptyPlace.tsx';

/** A place that works for one group, on a platform without any. What it needs the group for comes in as its words. */
export function NoGroupYet({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('pieces');
  return (
    <EmptyPlace title={t('noGroup')} to="groups" action={t('createGroup')}>
      {children}
    </EmptyPlace>
  );
}

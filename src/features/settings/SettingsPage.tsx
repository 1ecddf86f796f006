import { useTranslations } from '#i18n/intl.ts';
import { Page } from '#ui/Page.tsx';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { Classifying } from './Classifying.tsx';
import { Keeping } from './Keeping.tsx';
import { LockOfScreen } from './LockOfScreen.tsx';
import { Stored, type StoredProps } from './Stored.tsx';
import { Writing } from './Writing.tsx';

type SettingsPageProps = Pick<StoredProps, 'GoneCopies'>;

/** The choices a person can make on this device, and an accurate account of what it stores. */
export function SettingsPage({ GoneCopies }: SettingsPageProps) {
  const t = useTranslations('settings');
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Appearance />
      <Classifying />
      <Writing />
      <LockOfScreen />
      <Keeping />
      <Stored GoneCopies={GoneCopies} />
      <About />
    </Page>
  );
}

import { useTranslations } from '#i18n/intl.ts';
import { Page } from '#ui/Page.tsx';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { Classifying } from './Classifying.tsx';
import { Keeping } from './Keeping.tsx';
import { Stored } from './Stored.tsx';

/** What a person may choose on this device, and the truth about what it keeps. */
export function SettingsPage() {
  const t = useTranslations('settings');
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Appearance />
      <Classifying />
      <Keeping />
      <Stored />
      <About />
    </Page>
  );
}

import { useTranslations } from '#i18n/intl.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Exports } from './Exports.tsx';
import { ImportHere } from './ImportHere.tsx';

/** Files in and out of the open platform. */
export function FilesPage() {
  const t = useTranslations('transfer');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('import')}>
        <ImportHere />
      </Section>
      <Section title={t('export')}>
        <Exports />
      </Section>
    </Page>
  );
}

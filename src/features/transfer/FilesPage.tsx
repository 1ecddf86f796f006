import { useTranslations } from '#i18n/intl.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Exports } from './Exports.tsx';
import { ImportHere } from './ImportHere.tsx';
import { useReading } from './useReading.ts';

/** Files in and out of the open platform. While something is on its way in, nothing else asks for attention. */
export function FilesPage() {
  const t = useTranslations('transfer');
  const reader = useReading();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('import')}>
        <ImportHere reader={reader} />
      </Section>
      {reader.incoming.state === 'none' ? (
        <Section title={t('export')}>
          <Exports />
        </Section>
      ) : null}
    </Page>
  );
}

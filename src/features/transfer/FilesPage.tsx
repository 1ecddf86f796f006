import { useTranslations } from '#i18n/intl.ts';
import type { Place } from '#session/places.ts';
import { hrefOf } from '#session/routes.ts';
import { useOpenPlatform, usePlatform } from '#session/useOpenPlatform.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Row } from '#ui/Stack.tsx';
import { Exports } from './Exports.tsx';
import { ImportHere } from './ImportHere.tsx';
import { useReading } from './useReading.ts';

/** Import and export for the open platform. The export section is hidden during an import. */
export function FilesPage() {
  const t = useTranslations('transfer');
  const { freeQuestion } = usePlatform();
  const reader = useReading(() => Object.values(freeQuestion?.name ?? {}));
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
      <ConflictsAndBin />
    </Page>
  );
}

/** Links to what else a backup contains: versions that wait for a choice, and withdrawn records. */
function ConflictsAndBin() {
  const t = useTranslations('app.place');
  const { space, platformId } = useOpenPlatform();
  const link = (place: Extract<Place, 'conflicts' | 'bin'>) => (
    <a className={buttonClass()} href={hrefOf({ page: 'platform', space, platformId, place })}>
      {t(place)}
    </a>
  );
  return (
    <Row>
      {link('conflicts')}
      {link('bin')}
    </Row>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';
import { isBlank } from '#domain/record/words.ts';
import { codebookOverview } from '#domain/views/codebookOverview.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useWhole } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { UploadIcon } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { Dimensions } from './Dimensions.tsx';
import { Found } from './Found.tsx';
import { LoadCodebookDialog } from './LoadCodebookDialog.tsx';
import { StatusNotes } from './StatusNotes.tsx';
import { Versions } from './Versions.tsx';
import { WorkingNote } from './WorkingNote.tsx';

/** The codebook (the determination key): browse it, search it, or replace it by the platform's own. */
export function CodebookPage() {
  const t = useTranslations('codebook');
  const codebook = useCodebook();
  const whole = useWhole();
  const overview = useMemo(() => codebookOverview(codebook.codebook, whole.index), [codebook, whole]);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [loading, setLoading] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead', { components: overview.components })}
      actions={
        <Button icon={<UploadIcon />} onClick={() => setLoading(true)}>
          {t('load')}
        </Button>
      }
    >
      <Stack gap={5}>
        <SearchField label={t('search')} clearLabel={t('clear')} value={query} onChange={setQuery} />
        {isBlank(wanted) ? (
          <>
            <WorkingNote overview={overview} />
            <Dimensions overview={overview} />
          </>
        ) : (
          <Found query={wanted} overview={overview} />
        )}
      </Stack>
      <StatusNotes overview={overview} />
      <Versions onLoad={() => setLoading(true)} />
      {loading ? <LoadCodebookDialog onClose={() => setLoading(false)} /> : null}
    </Page>
  );
}

import { useTranslations } from '#i18n/intl.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Stack.tsx';
import { useSaving } from './openPlatforms.ts';
import { SaveCopy } from './SaveCopy.tsx';

/** Offers to reload the page once everything is saved. Until then says how much is not, and offers a file of it. */
export function SafeReload() {
  const t = useTranslations('app');
  const { effects } = useSession();
  const { state, waiting, unsavedPlatforms } = useSaving();
  const save = async () => {
    const { saveScreenFile } = await import('./screenFile.ts');
    for (const openPlatform of unsavedPlatforms()) saveScreenFile(openPlatform, effects, t('fileWord'));
  };
  if (state === 'saving') return <p>{t('stoppedSaving')}</p>;
  if (state === 'unsaved')
    return (
      <>
        <p>
          {t('unsaved', { count: waiting })} {t('stoppedUnsaved')}
        </p>
        <SaveCopy label={t('saveScreen')} save={save} />
      </>
    );
  return (
    <>
      <p>{t('stoppedSaved')}</p>
      <Row>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </Row>
    </>
  );
}

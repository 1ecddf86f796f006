import { useTranslations } from '#i18n/intl.ts';
import { Notice } from '#ui/Notice.tsx';
import type { ExportOutcome } from './useExport.ts';

/** Says that a file was handed to the browser, and no more: whether it was kept, a page cannot know. */
export function HandedOver({ outcome }: { readonly outcome: ExportOutcome | undefined }) {
  const t = useTranslations('transfer');
  if (outcome === undefined) return null;
  const { nth, file } = outcome;
  return (
    <Notice
      key={nth}
      live
      kind={file === undefined ? 'danger' : 'info'}
      title={file === undefined ? t('notHandedOver') : t('handedOver', { file })}
    />
  );
}

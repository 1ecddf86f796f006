import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Notice } from '#ui/Notice.tsx';

type ErasedNoticeProps = { readonly table: 'criteria' | 'groups'; readonly id: string | undefined };

/** True once the record that somebody writes about was erased for ever, which another window may do at any moment. */
export const useIsErased = (id: string | undefined): boolean =>
  useIndex((index) => id !== undefined && index.isErased(id));

/**
 * Says in an editor that its record was erased. What is typed stays on the screen, and only there: a stored draft could
 * hold words of the erased record.
 */
export function ErasedNotice({ table, id }: ErasedNoticeProps) {
  const t = useTranslations('pieces.erased');
  return useIsErased(id) ? (
    <Notice kind="danger" title={t(table)}>
      <p>{t('safe')}</p>
    </Notice>
  ) : null;
}

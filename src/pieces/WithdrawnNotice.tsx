import type { AnyEntityRecord } from '#domain/record/entity.ts';
import { bringBackOne } from '#domain/views/bin.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useAct, useIndex, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { UndoIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { ErasedNotice, useIsErased } from './ErasedNotice.tsx';

type WithdrawnTable = 'criteria' | 'groups';

/** True while the record that somebody writes about is withdrawn or erased, which another window may do at any moment. */
export const useIsWithdrawn = (table: WithdrawnTable, id: string | undefined): boolean =>
  useIndex(
    (index) => id !== undefined && (index.isErased(id) || index.record(table, id)?.deleted !== undefined),
  );

type WithdrawnNoticeProps = { readonly table: WithdrawnTable; readonly id: string | undefined };

/**
 * Says in an editor that its record was withdrawn, and offers to bring it back; or that it was erased. What is typed
 * stays.
 */
export function WithdrawnNotice({ table, id }: WithdrawnNoticeProps) {
  const t = useTranslations('pieces.withdrawn');
  const act = useAct();
  const openPlatform = useOpenPlatform();
  const isWithdrawn = useIsWithdrawn(table, id);
  const isErased = useIsErased(id);
  const bringBack = () => {
    const { index } = openPlatform.state.getState();
    const record = id && (index.record(table, id) as AnyEntityRecord | undefined);
    if (record && record.deleted !== undefined) {
      act(bringBackOne(index.records(), { table, record }, record.deleted));
    }
  };
  if (isErased) return <ErasedNotice table={table} id={id} />;
  if (!isWithdrawn) return null;
  return (
    <Notice
      kind="danger"
      title={t(table)}
      actions={
        <Button icon={<UndoIcon />} onClick={bringBack}>
          {t('bringBack')}
        </Button>
      }
    >
      <p>{t('safe')}</p>
    </Notice>
  );
}

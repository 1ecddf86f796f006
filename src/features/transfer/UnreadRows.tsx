import type { UnreadRow } from '#exchange/bundle/unreadRow.ts';
import { useTranslations } from '#i18n/intl.ts';
import { type Column, DataTable } from '#ui/DataTable.tsx';
import { Notice } from '#ui/Notice.tsx';
import { firstOf } from './firstOf.ts';
import styles from './Preview.module.css';

const rowsShown = 100;

/** Names the rows of a rescue file that cannot be read, and says that only this file still has them. */
export function UnreadRows({ unread }: { readonly unread: readonly UnreadRow[] }) {
  const t = useTranslations('transfer');
  const columns = useColumns();
  if (unread.length === 0) return null;
  const { shown, rest } = firstOf(unread, rowsShown);
  return (
    <>
      <Notice kind="warning" title={t('unread.title', { count: unread.length })}>
        <p>{t('unread.keep')}</p>
      </Notice>
      <DataTable
        caption={t('unread.caption')}
        columns={columns}
        rows={shown}
        rowKey={({ table, position }) => `${table} ${position}`}
      />
      {rest === 0 ? null : <p>{t('andMore', { count: rest })}</p>}
    </>
  );
}

function useColumns(): readonly Column<UnreadRow>[] {
  const t = useTranslations('transfer');
  const table = useTableName();
  return [
    {
      id: 'place',
      header: t('unread.place'),
      cell: (row) => t('unread.placeOf', { table: table(row.table), position: row.position }),
    },
    {
      id: 'words',
      header: t('unread.words'),
      cell: ({ words }) =>
        words === '' ? (
          t('unread.noWords')
        ) : (
          <span className={styles['words']} dir="auto">
            {words}
          </span>
        ),
    },
    { id: 'group', header: t('group'), cell: ({ group }) => <bdi>{group}</bdi> },
    {
      id: 'fault',
      header: t('unread.fault'),
      cell: (row) =>
        row.type === 'DuplicateRecord' ? t('unread.twice') : t('unread.field', { field: row.field }),
    },
  ];
}

/** The name of a table of a backup in the screen's language. */
function useTableName(): (table: string) => string {
  const t = useTranslations('transfer.table');
  return (table) => t(table as Parameters<typeof t>[0]);
}

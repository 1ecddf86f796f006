import { type ReactNode, useId } from 'react';
import styles from './DataTable.module.css';

export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: aligned at the end, with tabular digits. */
  readonly numeric?: boolean;
};

type DataTableProps<Row> = {
  /** What the table shows and counts; names the base of the percentages. */
  readonly caption: ReactNode;
  /** The first column contains the row headers. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A last row, set off from the others. */
  readonly total?: Row;
};

/** A plain HTML table, for charts and summaries. It scrolls horizontally instead of hiding a column. */
export function DataTable<Row>({ caption, columns, rows, rowKey, total }: DataTableProps<Row>) {
  const captionId = useId();
  const cells = (row: Row) =>
    columns.map(({ id, cell, numeric }, position) =>
      position === 0 ? (
        <th key={id} scope="row">
          {cell(row)}
        </th>
      ) : (
        <td key={id} data-numeric={numeric || undefined}>
          {cell(row)}
        </td>
      ),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable element must be reachable by keyboard
    <section className={styles['scroll']} tabIndex={0} aria-labelledby={captionId}>
      <table className={styles['table']}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, numeric }) => (
              <th key={id} scope="col" data-numeric={numeric || undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>{cells(row)}</tr>
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

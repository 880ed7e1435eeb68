import styles from './BarTable.module.css';

/** What of a bar is known is solid, what was guessed is an outline: so they can be told apart in print too. */
export interface Bar {
  /** 0 to 1 of the full width. */
  part: number;
  look: 'solid' | 'outline';
}

export interface BarRow {
  key: string;
  label: string;
  /** Where the row leads. */
  href?: string | null;
  /** One beneath the other; or side by side in one line. */
  bars: readonly Bar[];
  /** As many as there are columns. */
  cells: readonly string[];
}

interface BarTableProps {
  /** For screen readers: the page's heading stands above. */
  caption: string;
  /** What the rows are. */
  rowsAre: string;
  columns: readonly string[];
  rows: readonly BarRow[];
  /** Bars of a row follow each other in one line. */
  isStacked?: boolean;
  /** Without bars: numbers only. */
  isBare?: boolean;
  /** Cells are long: while there is little room, they stand below their label. */
  isRoomy?: boolean;
  /** Columns are named for the eye as well. */
  hasHead?: boolean;
}

/** Said again, because some browsers forget what a table is when it is laid out as a grid. */
const AS = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table of numbers with bars beside them; bars are for the eye only, the numbers say the same. */
export function BarTable(props: BarTableProps) {
  const { caption, rowsAre, columns, rows, isStacked, isBare, isRoomy, hasHead } = props;
  return (
    <div class={styles.frame}>
      <table
        {...AS.table}
        class={`${styles.table} ${isBare ? styles.bare : ''} ${isRoomy ? styles.roomy : ''}`}
        style={{ '--columns': String(columns.length) }}
      >
        <caption class={styles.unseen}>{caption}</caption>
        <thead {...AS.rows} class={hasHead ? styles.head : styles.unseen}>
          <tr {...AS.row}>
            <th {...AS.column} scope="col" class={styles.label}>
              <span class={styles.unseen}>{rowsAre}</span>
            </th>
            {!isBare && <td aria-hidden="true" class={styles.bars} />}
            {columns.map((name) => (
              <th key={name} {...AS.column} scope="col" class={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...AS.rows}>
          {rows.map((row) => (
            <tr key={row.key} {...AS.row} class={row.href ? styles.linked : undefined}>
              <th {...AS.name} scope="row" class={styles.label}>
                {row.href ? <a href={row.href}>{row.label}</a> : row.label}
              </th>
              {!isBare && (
                <td aria-hidden="true" class={`${styles.bars} ${isStacked ? styles.stacked : ''}`}>
                  {row.bars.map(({ part, look }) => (
                    <span key={look} class={styles[look]} style={{ inlineSize: `${part * 100}%` }} />
                  ))}
                </td>
              )}
              {row.cells.map((cell, at) => (
                <td key={columns[at]} {...AS.cell} data-name={columns[at]} class={styles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

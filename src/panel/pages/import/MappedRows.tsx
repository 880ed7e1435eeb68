import { text } from '../../../platform/text.ts';
import type { CsvMapping, CsvTable } from '../../safety-services.ts';
import page from '../../ui/Page.module.css';
import { MAPPED_FIELDS } from './field-words.ts';
import styles from './Import.module.css';
import { cellOf } from './mapping.ts';

/** As many rows are shown. */
const ROWS = 3;

/** The first rows of a table as the entries that they would become, in the table's own words. */
export function MappedRows({ table, mapping }: { table: CsvTable; mapping: CsvMapping }) {
  return (
    <section class={page.thought} aria-labelledby="import-rows">
      <h2 id="import-rows">{text('importFirstRows')}</h2>
      <ul>
        {table.rows.slice(0, ROWS).map((row, index) => (
          <MappedRow key={index} row={row} mapping={mapping} />
        ))}
      </ul>
    </section>
  );
}

/** One row: the name that the log would show, and every other field that a column fills. */
function MappedRow({ row, mapping }: { row: readonly string[]; mapping: CsvMapping }) {
  const named = (['organisation', 'name', 'email'] as const).find((field) => cellOf(row, mapping, field));
  const rest = MAPPED_FIELDS.filter(([field]) => field !== named && cellOf(row, mapping, field) !== '');
  return (
    <li class={styles.example}>
      <span class={styles.name} dir="auto">
        {named ? cellOf(row, mapping, named) : text('noName')}
      </span>
      {rest.length > 0 && (
        <dl class={styles.cells}>
          {rest.map(([field, key]) => (
            <div key={field}>
              <dt>{text(key)}</dt>
              <dd dir="auto">{cellOf(row, mapping, field)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

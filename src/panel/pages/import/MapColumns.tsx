import { useRef } from 'preact/hooks';
import { countText, text } from '../../../platform/text.ts';
import { moveFocus, usePageFocus } from '../../page-focus.ts';
import type { CsvTable, MappedField } from '../../safety-services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { ColumnRow } from './ColumnRow.tsx';
import { FileLine } from './FileLine.tsx';
import { mappedText } from './field-words.ts';
import styles from './Import.module.css';
import { MappedRows } from './MappedRows.tsx';
import { hasName, heldTwice, isDate } from './mapping.ts';
import { Note } from './Note.tsx';
import { StageMain } from './StageMain.tsx';
import type { Import } from './use-import.ts';

/** A table from elsewhere: which column of it holds what. */
export function MapColumns({ importing, table }: { importing: Import; table: CsvTable }) {
  const heading = usePageFocus();
  const list = useRef<HTMLUListElement>(null);
  const { mapping } = importing;
  const isNamed = hasName(mapping);

  function choose(column: number, field: MappedField | null): void {
    importing.map(mapping.map((one, at) => (at === column ? field : one)));
  }

  function goOn(): void {
    if (isNamed) importing.readMapped();
    else moveFocus(list.current?.querySelector('select') ?? null);
  }

  return (
    <>
      <StageMain>
        <div class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {text('importMapTitle')}
          </h1>
          <FileLine
            file={importing.file}
            more={countText(table.count, { one: 'importRow', other: 'importRows' })}
          />
        </div>
        <p>{text('importMapText')}</p>
        <Note stage={importing.stage} />
        <section class={page.thought} aria-labelledby="import-columns">
          <h2 id="import-columns">{text('importColumns')}</h2>
          <ul ref={list}>
            {table.columns.map((name, column) => (
              <ColumnRow
                key={column}
                name={name}
                rows={table.rows}
                column={column}
                field={mapping[column] ?? null}
                onChoose={(field) => choose(column, field)}
              />
            ))}
          </ul>
          <div class={`${page.small} ${styles.said}`} role="status">
            {heldTwice(mapping).map((field) => (
              <p key={field}>
                {text(isDate(field) ? 'importSeveralDates' : 'importSeveral', mappedText(field))}
              </p>
            ))}
          </div>
        </section>
        {isNamed && <MappedRows table={table} mapping={mapping} />}
        <div role="status" class={styles.said}>
          {!isNamed && <p class={page.problem}>{text('importUnnamed')}</p>}
          {isNamed && !mapping.includes('decidedAt') && <p class={page.small}>{text('importNoDates')}</p>}
        </div>
      </StageMain>
      <ActionBar>
        <Button look="primary" onClick={goOn}>
          {text('importSeeEffect')}
        </Button>
        <Button onClick={importing.startAgain}>{text('importAnotherFile')}</Button>
      </ActionBar>
    </>
  );
}

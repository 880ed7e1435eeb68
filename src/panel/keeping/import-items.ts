import type { BundleItem } from '../../transfer/bundle.ts';
import type { CsvLabels, MappedEntry } from '../../transfer/csv-mapping.ts';
import type { CsvSurvey } from '../../transfer/csv-table.ts';
import type { CsvMapping, ImportPreview } from '../../transfer/import-plan.ts';
import type { StampedRecord } from '../../transfer/merge.ts';
import type { ImportProblem } from '../../transfer/problems.ts';
import { createBundleReader } from '../../transfer/read-bundle.ts';
import { createCsvReader } from '../../transfer/read-csv.ts';
import { createMappedCsvReader } from '../../transfer/read-mapped-csv.ts';
import { firstStamp } from '../../transfer/stamps.ts';

/** What a file turned out to hold. */
export type ItemsEnd =
  | { is: 'items'; items: BundleItem[]; exportedAt: string | null }
  /** A CSV from elsewhere: nothing was read yet. */
  | { is: 'survey'; survey: CsvSurvey };

/** A file's items as its text comes in, whatever its format. */
export interface ItemReader {
  from: ImportPreview['from'];
  /** @throws {ImportError} if the file as a whole cannot be taken over */
  push(text: string): BundleItem[];
  /** To be called after the last piece. @throws {ImportError} as `push` */
  end(): ItemsEnd;
  /** Lines that cannot be taken over, in order. */
  problems: readonly ImportProblem[];
  problemCount(): number;
}

const asItem = (item: StampedRecord): BundleItem => ({ section: 'opportunities', item });

/** Our JSON. */
export function bundleItems(): ItemReader {
  const reader = createBundleReader();
  return {
    from: 'ours',
    push: reader.push,
    end: () => {
      const { head, items } = reader.end();
      return { is: 'items', items, exportedAt: head.exportedAt };
    },
    problems: reader.problems,
    problemCount: reader.problemCount,
  };
}

/** CSV, ours or from elsewhere. */
export function csvItems(): ItemReader {
  const reader = createCsvReader();
  return {
    from: 'our-csv',
    push: (text) => reader.push(text).map(asItem),
    end: () => {
      const end = reader.end();
      if (end.from === 'other-csv') return { is: 'survey', survey: end.survey };
      return { is: 'items', items: end.items.map(asItem), exportedAt: null };
    },
    problems: reader.problems,
    problemCount: reader.problemCount,
  };
}

/** Of what no clock has counted: an entry that is in the log stays as it is, and a new one gets the import's stamp. */
const UNCOUNTED = firstStamp('csv');

/** A row of a CSV from elsewhere as a record. */
function recordOf({ id, fields }: MappedEntry, now: Date): StampedRecord {
  const { lesson, notes, ...values } = fields;
  const all = { createdAt: now.toISOString(), ...values };
  const texts = Object.entries({ lesson, notes }).filter(([, text]) => text !== '');
  return {
    id,
    fields: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, { value, at: UNCOUNTED }])),
    texts: Object.fromEntries(
      texts.map(([name, text]) => [name, { versions: [{ text, at: UNCOUNTED }], seen: { csv: UNCOUNTED } }]),
    ),
  };
}

/** A CSV from elsewhere, with what its columns mean. */
export function mappedItems(
  mapping: CsvMapping,
  survey: CsvSurvey,
  labels: CsvLabels,
  now: Date,
): ItemReader {
  const reader = createMappedCsvReader(mapping, survey, labels);
  const items = (entries: readonly MappedEntry[]) => entries.map((entry) => asItem(recordOf(entry, now)));
  return {
    from: 'other-csv',
    push: (text) => items(reader.push(text)),
    end: () => ({ is: 'items', items: items(reader.end()), exportedAt: null }),
    problems: reader.problems,
    problemCount: reader.problemCount,
  };
}

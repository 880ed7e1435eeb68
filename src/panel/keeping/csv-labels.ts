import { wordings } from '../../languages/wording.ts';
import type { CsvLabels } from '../../transfer/csv-mapping.ts';
import { OUTCOMES, REASONS } from '../../transfer/shape-ids.ts';

const all = Object.values(wordings);

const table = <Id extends string>(ids: readonly Id[], labels: (id: Id) => string[]) =>
  Object.fromEntries(ids.map((id) => [id, labels(id)])) as Record<Id, string[]>;

/** What outcomes and reasons are called in every language, by which a CSV from elsewhere may name them. */
export const csvLabels = (): CsvLabels => ({
  outcomes: table(OUTCOMES, (id) => all.map(({ outcomes }) => outcomes[id].label)),
  reasons: table(REASONS, (id) => all.map(({ reasons }) => reasons[id].label)),
});

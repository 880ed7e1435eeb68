import type { TableId } from '../../../insights/definitions.ts';
import type { Insights } from '../../../insights/insights.ts';
import type { Rows } from '../../../insights/number-rows.ts';
import type { LogLink } from './log-links.ts';

/** What every chart is made of. */
export interface ChartProps {
  figures: Insights;
  numbers: Record<TableId, Rows>;
  link: LogLink;
}

/** With fewer entries a bar would only repeat its number. */
export const LEAST_FOR_BARS = 5;

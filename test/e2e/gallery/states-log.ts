import { LONG_LOG, LONG_NAME } from './cases-log.ts';
import { fakeWorld } from './fakes.ts';
import type { State, Step } from './states.ts';

const log = (hash: string, steps: readonly Step[] = []): State => ({
  hash,
  world: () => fakeWorld({ status: 'no-mail-tab', view: null }, LONG_LOG),
  steps: [...steps, { wait: 200 }],
});

const OPEN_FILTERS: Step = { pressNth: 0, of: '[data-act="filters"]' };
const TWO: readonly Step[] = [
  { press: 'logSelect' },
  ...[0, 1].map((row) => ({ pressNth: row, of: 'li input[type="checkbox"]' })),
];

/** The log as it is worked with: searched, filtered, several selected. */
export const logStates: Record<string, State> = {
  'log-many': log('#/log'),
  'log-searched': log('#/log?q=referen'),
  'log-filtered': log(
    `#/log?status=held,written,closed&sort=organisation&organisation=Lindqvist%20AB,${encodeURIComponent(LONG_NAME)}`,
  ),
  'log-filters': log('#/log?status=asked,nudged&outcome=competitor,in_house&from=2025-01-01', [OPEN_FILTERS]),
  'log-nothing': log('#/log?q=zebra&outcome=competitor'),
  'log-selected': log('#/log', TWO),
  'log-tagging': log('#/log', [...TWO, { press: 'logTag' }]),
  'log-exporting': log('#/log', [...TWO, { press: 'logExport' }]),
};

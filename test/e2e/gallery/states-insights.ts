import type { Opportunity } from '../../../src/model.ts';
import { losses } from './cases-insights.ts';
import { fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const world = (entries: readonly Opportunity[]) => () =>
  fakeWorld({ status: 'no-mail-tab', view: null }, entries);

const hash = '#/insights';
/** What is counted comes after what is read. */
const steps = [{ wait: 150 }];

const LONG = losses(24, {
  organisation: 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta del Guadalquivir',
  competitor: 'Verwaltungsdienstleistungsgesellschaftszusammenschluss Norddeutschland',
  lesson:
    'Before the tender is written, meet whoever will write it, and leave one page that says what only we can do for them.',
  value: { amount: 1_234_567_890.5, currency: 'EUR' },
});

/** What the log says in figures: none, few, and enough of them. */
export const insightsStates: Record<string, State> = {
  'insights-empty': { hash, world: world([]), steps },
  'insights-one': { hash, world: world(losses(1)), steps },
  'insights-few': { hash, world: world(losses(3)), steps },
  'insights-some': { hash, world: world(losses(12)), steps },
  'insights-many': { hash, world: world(losses(64)), steps },
  'insights-long-names': { hash, world: world(LONG), steps },
  'insights-counted': {
    hash: '#/insights?period=year&kind=sales',
    world: world(losses(64)),
    steps: [...steps, { pressNth: 2, of: 'summary' }, { pressNth: 0, of: 'section button' }],
  },
  'insights-nothing': { hash: '#/insights?kind=job', world: world(losses(12)), steps },
};

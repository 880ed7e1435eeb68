import type { Opportunity } from '../../../src/model.ts';
import { entry, LOG } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

/** In the bin on 18 November 2026: since today, since two weeks, and until tonight. */
export const BINNED: Opportunity[] = [
  entry({
    id: 'binned-moreau',
    organisation: 'Atelier Moreau',
    project: 'Refonte du site',
    threadKey: null,
    outcome: 'in_house',
    binnedAt: '2026-11-18T09:10:00.000Z',
    notes: 'They wanted two references.\nNot ten logos.',
  }),
  entry({
    id: 'binned-long',
    contact: { name: 'María Fernanda Rodríguez-Echeverría', email: 'mf@sancristobal.example' },
    organisation: 'Ayuntamiento de San Cristóbal de los Olmos y de la Ribera Alta',
    project: 'Plataforma de trámites y de participación ciudadana',
    threadKey: null,
    outcome: 'not_admitted',
    binnedAt: '2026-11-03T09:10:00.000Z',
    lesson: 'No relationship before the tender: don’t bid blind, and say so before the bid is written.',
  }),
  entry({
    id: 'binned-test',
    organisation: null,
    contact: { name: 'Test', email: null },
    project: null,
    threadKey: null,
    outcome: 'unknown',
    evidence: null,
    binnedAt: '2026-10-19T16:00:00.000Z',
  }),
];

export function binned(
  entries: readonly Opportunity[],
  change?: (world: FakeWorld) => void,
): () => FakeWorld {
  return () => {
    const world = fakeWorld({ status: 'no-mail-tab', view: null }, [...LOG, ...entries]);
    change?.(world);
    return world;
  };
}

const FIRST_DELETE = { pressNth: 0, of: 'li [data-asks]' };

/** The bin in each of its states, and what leads there. */
export const binStates: Record<string, State> = {
  bin: { hash: '#/bin', world: binned(BINNED) },
  'bin-empty': { hash: '#/bin', world: binned([]) },
  'bin-put-back': {
    hash: '#/bin',
    world: binned(BINNED),
    steps: [{ pressNth: 0, of: 'li [data-leaves]' }],
  },
  'bin-ask': { hash: '#/bin', world: binned(BINNED), steps: [FIRST_DELETE] },
  'bin-deleted': {
    hash: '#/bin',
    world: binned(BINNED),
    steps: [FIRST_DELETE, { press: 'binDeleteNow' }],
  },
  'bin-ask-all': { hash: '#/bin', world: binned(BINNED), steps: [{ press: 'binEmpty' }], scroll: 'bottom' },
  'bin-emptied': {
    hash: '#/bin',
    world: binned(BINNED),
    steps: [{ press: 'binEmpty' }, { press: 'binEmptyNow' }],
  },
  'bin-not-changed': {
    hash: '#/bin',
    world: binned(BINNED, (world) => {
      world.services.bin.takeOut = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    }),
    steps: [{ pressNth: 0, of: 'li [data-leaves]' }],
  },
  'bin-failed': {
    hash: '#/bin',
    world: binned(BINNED, (world) => world.safety.fail(new Error('closed'))),
  },
  'log-with-bin': { hash: '#/log', world: binned(BINNED), scroll: 'bottom' },
  'log-moved-to-bin': {
    hash: '#/entry/moreau',
    world: binned([]),
    steps: [{ press: 'moveToBin' }, { wait: 100 }],
  },
  'entry-binned': { hash: '#/entry/binned-moreau', world: binned(BINNED) },
  'entry-binned-long': { hash: '#/entry/binned-long', world: binned(BINNED) },
  'entry-put-back': {
    hash: '#/entry/binned-moreau',
    world: binned(BINNED),
    steps: [{ press: 'binPutBack' }],
  },
  'entry-foot': { hash: '#/entry/moreau', world: binned([]), scroll: 'bottom' },
};

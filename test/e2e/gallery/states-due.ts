import { DUE_ENTRIES, WATCHED } from './cases-due.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

function world(change?: (made: FakeWorld) => void): () => FakeWorld {
  return () => {
    const made = fakeWorld({ status: 'no-mail-tab', view: null }, DUE_ENTRIES);
    made.proposals.set(WATCHED.id, WATCHED);
    change?.(made);
    return made;
  };
}

/** The log with things due. */
export const dueStates: Record<string, State> = {
  'log-due': { hash: '#/log', world: world() },
  'log-due-done': {
    hash: '#/log',
    world: world(),
    steps: [{ pressNth: 0, of: 'section li:has(a[href*=northwind]) button' }],
  },
  'log-due-not-saved': {
    hash: '#/log',
    world: world((made) => made.failWrites(new Error('closed'))),
    steps: [{ pressNth: 0, of: 'section li:has(a[href*=northwind]) button' }],
  },
};

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

/** The log with things due, and the settings of the path. */
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
  'settings-following-up': { hash: '#/settings', world: world() },
  'settings-following-up-all': {
    hash: '#/settings',
    world: world((made) =>
      Object.assign(made.settings, {
        noDecisionAfter: 21,
        slotOffer: 'link',
        bookingLink: 'https://meet.marlowe.example/sam',
        notifications: true,
        hoursFrom: '18:00',
        hoursTo: '09:00',
        workDays: [],
      }),
    ),
  },
  'settings-notifications-refused': {
    hash: '#/settings',
    world: world((made) => made.allowNotifications(false)),
    steps: [{ pressNth: 0, of: '[aria-labelledby=following-up] > div:last-child input' }],
  },
};

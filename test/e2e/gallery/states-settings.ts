import type { Settings, Taught } from '../../../src/panel/services.ts';
import { LOG, ready, TAUGHT, TOM } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

function world(
  settings: Partial<Settings> = {},
  taught: Taught = TAUGHT,
  change?: (made: FakeWorld) => void,
) {
  return () => {
    const made = fakeWorld(ready(TOM), LOG, taught);
    Object.assign(made.settings, settings);
    change?.(made);
    return made;
  };
}

/** Everything other than it is before anybody has chosen, with what is wrong about some of it. */
const CHANGED: Partial<Settings> = {
  senderName: 'María de los Ángeles Fernández-Villaverde',
  signsDrafts: false,
  tone: 'request.warm',
  draftLanguage: 'es',
  spanishRegister: 'usted',
  minutes: 15,
  slotOffer: 'link',
  bookingLink: 'https://meet.marlowe.example/sam',
  hoursFrom: '18:00',
  hoursTo: '09:00',
  workDays: [],
  nudgeAfter: 4,
  closeAfter: 20,
  noDecisionAfter: 21,
  remindTime: '08:30',
  notifications: true,
  namesInNotifications: true,
  offClients: ['outlook'],
  offAccounts: ['the.very.long.mailbox.of.all.departments@marlowe-and-partners-international.example'],
  letterKeys: false,
};

const MANY: Taught = {
  phrases: Array.from({ length: 40 }, (_, index) => ({
    id: `phrase-${index}`,
    createdAt: '2026-11-02T09:44:00.000Z',
    phrase: `we have gone with offer number ${index + 1}`,
    language: 'en',
  })),
  mutes: Array.from({ length: 214 }, (_, index) => ({
    key: `sender news-${index}@fabrik.example`,
    createdAt: '2026-11-04T09:44:00.000Z',
    of: 'sender' as const,
    email: `news-${index}@fabrik.example`,
  })),
};

const at = (state: Omit<State, 'hash'>): State => ({ hash: '#/settings', ...state });

/** The settings: as they are, changed, searched, long, and where something went wrong. */
export const settingsStates: Record<string, State> = {
  settings: at({ world: world() }),
  'settings-changed': at({ world: world(CHANGED) }),
  'settings-empty': at({ world: () => fakeWorld({ status: 'none', view: null }), scroll: 'bottom' }),
  'settings-many': at({ world: world({}, MANY), scroll: 'bottom' }),
  'settings-searched': at({ world: world(), steps: [{ write: 'remind', into: 'settingsSearch' }] }),
  'settings-none-found': at({ world: world(), steps: [{ write: 'zzz', into: 'settingsSearch' }] }),
  'settings-not-saved': at({
    world: world({}, TAUGHT, (made) => made.failWrites(new Error('closed'))),
    steps: [{ pressNth: 0, of: '[data-row=signs] input' }],
  }),
  'settings-notifications-refused': at({
    world: world({}, TAUGHT, (made) => made.allowNotifications(false)),
    steps: [{ pressNth: 0, of: '[data-row=notifications] input' }],
  }),
  'settings-wrong-account': at({
    world: world(),
    steps: [{ write: 'sam', into: 'settingAccountsOther' }, { press: 'settingAccountsOff' }],
  }),
  'settings-editing': at({ world: world(), steps: [{ press: 'edit' }] }),
  'settings-removed': at({ world: world(), steps: [{ press: 'remove' }] }),
  'settings-failed': at({ world: world({}, TAUGHT, (made) => made.failReads(new Error('closed'))) }),
};

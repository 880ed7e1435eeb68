import type { MailTab } from '../../../src/panel/services.ts';
import { LOG } from './cases.ts';
import { fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const NO_MAIL: MailTab = { status: 'no-mail-tab', view: null };

/** The first run, the sample mailbox, the list of keys, and the log in a tab of its own. */
export const firstStates: Record<string, State> = {
  welcome: { hash: '#/welcome', world: () => fakeWorld(NO_MAIL), shows: 'tab' },
  keys: { hash: '#/keys', world: () => fakeWorld(NO_MAIL) },
  'keys-off': {
    hash: '#/keys',
    world: () => {
      const world = fakeWorld(NO_MAIL);
      world.settings.letterKeys = false;
      return world;
    },
  },
  try: { hash: '#/try', world: () => fakeWorld(NO_MAIL) },
  trial: { world: () => fakeWorld(NO_MAIL), shows: 'trial' },
  'trial-inserted': {
    world: () => fakeWorld(NO_MAIL),
    shows: 'trial',
    steps: [{ press: 'insertIntoReply' }],
  },
  'trial-elsewhere': { hash: '#/import', world: () => fakeWorld(NO_MAIL), shows: 'trial' },
  'tab-log': { hash: '#/log', world: () => fakeWorld(NO_MAIL, LOG), shows: 'tab' },
  'tab-entry': { hash: '#/entry/dana', world: () => fakeWorld(NO_MAIL, LOG), shows: 'tab' },
};

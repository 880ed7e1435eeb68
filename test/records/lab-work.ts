import { saveDraft } from '../../src/storage/drafts.ts';
import { recordChange } from '../../src/storage/opportunities.ts';
import { changeProposal } from '../../src/storage/proposals.ts';
import { teach } from '../../src/storage/teaching.ts';
import { entrySeed, proposalSeed } from '../records.fixture.ts';
import type { Done } from './done.ts';
import { words } from './lab-seeding.ts';

const told: Done[] = [];
let wake: () => void = () => undefined;

/** Tells the test outside what is done, the moment it is. */
function tell(done: Done): void {
  told.push(done);
  wake();
}

/** What was told since the last call, as soon as there is anything. */
export async function heard(): Promise<string> {
  if (told.length === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  return JSON.stringify(told.splice(0));
}

const at = '2026-11-20T09:00:00.000Z';

/** One action of each kind, by turns; each resolves when the extension would say "saved". */
const ACTIONS: readonly ((worker: number, number: number) => Promise<Done>)[] = [
  async (worker, number) => {
    const key = `new ${worker}.${number}`;
    await recordChange({ seed: entrySeed(key), set: {} });
    return { is: 'entry', key };
  },
  async (worker, number) => {
    const key = `base ${worker}`;
    await recordChange({ seed: entrySeed(key), set: { notes: String(number) } });
    return { is: 'note', key, number };
  },
  // Two stores in one action.
  async (worker, number) => {
    const key = `${worker}.${number}`;
    await teach({
      mute: [{ key, createdAt: at, of: 'sender', email: `${key}@fabrik.example` }],
      learn: [{ id: key, createdAt: at, phrase: `sorted elsewhere ${key}`, language: 'en' }],
    });
    return { is: 'taught', key };
  },
  async (worker, number) => {
    const key = `proposal ${worker}`;
    await changeProposal({ seed: proposalSeed({ threadKey: key }) }, () => ({ subject: String(number) }));
    return { is: 'proposal', key, number };
  },
  async (worker, number) => {
    const key = `draft ${worker}`;
    const choice = { template: 'request.short', language: 'en', register: 'tu', minutes: 10 } as const;
    await saveDraft({ threadKey: key, choice, text: String(number) });
    return { is: 'draft', key, number };
  },
];

/**
 * Works until the browser dies or something fails: so many at once, each one action after the other, numbered from
 * `first` on. Told are actions that are done.
 */
export function work(workers: number, first: number): void {
  for (let worker = 0; worker < workers; worker += 1) {
    void (async () => {
      for (let number = first + worker; ; number += 1) {
        const action = ACTIONS[number % ACTIONS.length];
        if (action) tell(await action(worker, number));
      }
    })().catch((error: Error) => tell({ is: 'failed', why: `${error.name}: ${error.message}` }));
  }
}

/** So many actions, one after the other, of every kind; resolves when all are done. */
export async function mixed(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) await ACTIONS[number % ACTIONS.length]?.(0, number);
}

/** Long new entries, one after the other, until so many in a row have failed. */
export async function until(failures: number, length: number, first: number): Promise<void> {
  let inARow = 0;
  for (let number = first; inARow < failures; number += 1) {
    const key = `until ${number}`;
    try {
      await recordChange({ seed: entrySeed(key, { notes: words(number, length) }), set: {} });
      inARow = 0;
      tell({ is: 'entry', key });
    } catch (error) {
      inARow += 1;
      tell({ is: 'failed', why: `${(error as Error).name}: ${(error as Error).message}` });
    }
  }
}

import { NO_CALL_YET } from '../../src/followup/blank.ts';
import { sendMessage } from '../../src/messages.ts';
import { onChange } from '../../src/storage/changes.ts';
import type { OpportunityFields } from '../../src/storage/opportunities.ts';
import { changeOpportunity, opportunityOfThread, recordChange } from '../../src/storage/opportunities.ts';
import { teach } from '../../src/storage/teaching.ts';
import { entrySeed } from '../records.fixture.ts';

// Several pages at once on one log. What each has done can be told from what is stored in the end.

/** The one entry that all change. */
const SHARED = 'crowd shared';
const at = '2026-11-20T09:00:00.000Z';
const seed = entrySeed(SHARED, { call: NO_CALL_YET });

/** A field of the shared entry for each page, so that nobody else writes it. */
const OWN_FIELDS: readonly ((value: string) => OpportunityFields)[] = [
  (value) => ({ project: value }),
  (value) => ({ organisation: value }),
  (value) => ({ competitor: value }),
  (value) => ({ evidence: value }),
];

/** One change of each kind by turns; `who` counts the pages from 0. */
async function changeOnce(who: number, number: number): Promise<void> {
  switch (number % 5) {
    case 0:
      // Worked out from what stands: a lost update would be a number too low.
      await changeOpportunity({ seed }, ({ call }) => ({
        call: { ...NO_CALL_YET, ...call, elapsed: (call?.elapsed ?? 0) + 1 },
      }));
      return;
    case 1:
      await recordChange({ seed, set: OWN_FIELDS[who]?.(`${who}.${number}`) ?? {} });
      return;
    case 2:
      await recordChange({ seed: entrySeed(`crowd ${who}.${number}`), set: {} });
      return;
    case 3: {
      const key = `crowd ${who}.${number}`;
      await teach({
        mute: [{ key, createdAt: at, of: 'sender', email: `${who}.${number}@fabrik.example` }],
        learn: [{ id: key, createdAt: at, phrase: `sorted elsewhere ${key}`, language: 'en' }],
      });
      return;
    }
    default:
      await recordChange({
        seed: entrySeed(`crowd own ${who}`),
        set: { notes: `${number}` },
        bases: { notes: number === 4 ? '' : `${number - 5}` },
      });
  }
}

/** The changes of this page with the numbers from `start` up to `end`, one after the other. */
export async function crowd(who: number, start: number, end: number): Promise<void> {
  for (let number = start; number < end; number += 1) await changeOnce(who, number);
}

/** The same of changes that the background makes, asked by this page: a proposal with an agreement each. */
export async function crowdByBackground(start: number, end: number): Promise<void> {
  for (let number = start; number < end; number += 1) {
    await sendMessage('agreementInserted', {
      draft: {
        client: 'gmail',
        account: { name: 'Sam Marlowe', email: 'sam@marlowe.example' },
        draftId: `crowd-${number}`,
        threadKey: null,
        threadUrl: null,
        recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
        subject: `Proposal ${number}`,
        language: 'en',
      },
      text: 'Whatever you decide, could we talk for ten minutes afterwards?',
      language: 'en',
    });
  }
}

/** Writes the same note as others do at the same time, each having seen the same words before. */
export async function conflicting(threadKey: string, base: string, notes: string): Promise<void> {
  await recordChange({ seed: entrySeed(threadKey), set: { notes }, bases: { notes: base } });
}

/** All versions of an entry's note, in order. */
export async function versionsOf(threadKey: string): Promise<string[]> {
  const entry = await opportunityOfThread(threadKey);
  if (!entry) return [];
  const others = (entry.otherTexts ?? []).flatMap(({ of, text }) => (of === 'notes' ? [text] : []));
  return [entry.notes, ...others].sort();
}

const delays: number[] = [];
const SEEN = 'crowd seen';

/** From now on measures how long after another page's `post` its note can be read here. */
export function watch(): void {
  let last = '';
  onChange(async () => {
    const notes = (await opportunityOfThread(SEEN))?.notes ?? '';
    if (notes === last) return;
    last = notes;
    delays.push(Date.now() - Number(notes));
  });
}

/** A note with the time in it, written a moment before it is saved. */
export async function post(): Promise<void> {
  await recordChange({ seed: entrySeed(SEEN), set: { notes: String(Date.now()) } });
}

/** Milliseconds from `post` to the note being read here, one for each that was seen. */
export const seenAfter = (): number[] => delays;

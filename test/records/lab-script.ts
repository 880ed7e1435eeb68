import { sendMessage } from '../../src/messages.ts';
import type { MailPurpose, ThreadSigns } from '../../src/model.ts';
import { binService } from '../../src/panel/keeping/bin.ts';
import { proposalService, recordService } from '../../src/panel/records.ts';
import { proposals } from '../../src/storage/proposals.ts';
import { taught, teach } from '../../src/storage/teaching.ts';
import { entrySeed } from '../records.fixture.ts';

// One debrief from the agreement to the thanks, as the panel and a mail page do it, a step at a time.

const YES = '2026-11-19T08:00:00.000Z';
const ASKED = '2026-11-19T09:00:00.000Z';
const ANSWERED = '2026-11-20T08:30:00.000Z';
const CALL = '2030-03-04T14:00:00.000Z';

const threadOf = (run: string) => `gmail:sam@marlowe.example:${run}`;
const seedOf = (run: string) => entrySeed(threadOf(run));
const proposalOf = async (run: string) =>
  (await proposals()).find(({ draftId, threadKey }) => draftId === run || threadKey === threadOf(run));

/** What a mail page tells of the thread, beside what it never changes. */
async function signs(run: string, told: Partial<ThreadSigns>): Promise<void> {
  await sendMessage('threadSigns', {
    threadKey: threadOf(run),
    threadUrl: 'https://mail.google.com/mail/u/0/#inbox/run',
    sent: [],
    proposals: [],
    gone: [],
    newest: null,
    reply: null,
    agreed: null,
    rejection: null,
    cameBack: null,
    ...told,
  });
}

const insert = (run: string, mail: MailPurpose, at: string) =>
  recordService.step(
    { seed: seedOf(run) },
    {
      is: 'inserted',
      mail,
      text: `Would you have ten minutes? ${mail}`,
      choice:
        mail === 'request'
          ? { template: 'request.short', language: 'en', register: 'tu', minutes: 10 }
          : null,
      at,
    },
  );

const sent = (run: string, mail: MailPurpose, at: string) =>
  signs(run, { sent: [{ mail, messageId: `${mail}-1`, at }], newest: { direction: 'out', at } });

type ScriptStep = (run: string) => Promise<unknown>;

const SCRIPT: readonly ScriptStep[] = [
  (run) =>
    sendMessage('agreementInserted', {
      draft: {
        client: 'gmail',
        account: { name: 'Sam Marlowe', email: 'sam@marlowe.example' },
        draftId: run,
        threadKey: null,
        threadUrl: null,
        recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
        subject: 'Proposal: data platform',
        language: 'en',
      },
      text: 'Whatever you decide, could we talk for ten minutes afterwards?',
      language: 'en',
    }),
  async (run) => {
    const proposal = (await proposalOf(run))?.id ?? '';
    await signs(run, { proposals: [{ proposal, messageId: 'proposal-1', at: YES }] });
  },
  (run) => signs(run, { agreed: { at: YES } }),
  (run) => insert(run, 'request', ASKED),
  (run) => sent(run, 'request', ASKED),
  (run) => signs(run, { reply: { as: 'accepted', messageId: 'reply-1', at: ANSWERED } }),
  (run) =>
    recordService.step(
      { seed: seedOf(run) },
      {
        is: 'planned',
        plan: { at: CALL, zone: 'Europe/Paris', wall: '2030-03-04T15:00' },
        minutes: 10,
        place: '+33 1 99 00 12 34',
        remindBefore: 10,
        at: ANSWERED,
      },
    ),
  (run) => recordService.step({ seed: seedOf(run) }, { is: 'call-started', at: ANSWERED }),
  (run) =>
    recordService.change({ seed: seedOf(run) }, ({ call }) =>
      call ? { call: { ...call, notes: { ...call.notes, Q1: 'They knew the other team.' } } } : {},
    ),
  (run) => recordService.step({ seed: seedOf(run) }, { is: 'call-ended', at: ANSWERED }),
  (run) =>
    recordService.step(
      { seed: seedOf(run) },
      {
        is: 'learned',
        lesson: 'Show a reference first.',
        action: { text: 'Ask for a case', due: '2030-03-11', doneAt: null },
        followUp: null,
        told: ['price_value'],
      },
    ),
  (run) =>
    teach({
      mute: [{ key: `mute ${run}`, createdAt: YES, of: 'sender', email: `${run}@fabrik.example` }],
      learn: [{ id: `phrase ${run}`, createdAt: YES, phrase: `sorted elsewhere ${run}`, language: 'en' }],
    }),
  (run) => insert(run, 'thanks', ANSWERED),
  (run) => sent(run, 'thanks', ANSWERED),
  async (run) => {
    const other = await recordService.record({ seed: entrySeed(`${threadOf(run)} other`), set: {} });
    await binService.put([other.id]);
  },
  async (run) => {
    const proposal = await proposalOf(run);
    if (proposal) await proposalService.change({ proposal: proposal.id }, () => ({ settledAt: ANSWERED }));
  },
];

export const scriptLength = (): number => SCRIPT.length;

/** The steps that a mail page asks of the background, which it asks again where it gets no answer. */
export const askedAgain = (): number[] =>
  SCRIPT.flatMap((step, index) => (/\b(signs|sent)\(/.test(String(step)) ? [index] : []));

/** Does one step of the script for a run. */
export async function scriptStep(run: string, step: number): Promise<void> {
  await SCRIPT[step]?.(run);
}

/** Begins one step and does not wait for it. */
export function beginStep(run: string, step: number): void {
  void SCRIPT[step]?.(run).catch(() => undefined);
}

/** Dates of the machine's own clock, and names that every run has of its own. */
const OWN: ReadonlySet<string> = new Set(['id', 'createdAt', 'changedAt', 'insertedAt', 'binnedAt']);

const HOUR = 3_600_000;

/** What a run has come to, in words that are the same for every run. */
export async function endOf(run: string): Promise<string> {
  const [entry, proposal, { mutes, phrases }, binned, alarms] = await Promise.all([
    recordService.forThread(threadOf(run)),
    proposalOf(run),
    taught(),
    binService.all(),
    chrome.alarms.getAll(),
  ]);
  const found = {
    entry,
    proposal,
    mutes: mutes.filter(({ key }) => key === `mute ${run}`).length,
    phrases: phrases.filter(({ id }) => id === `phrase ${run}`).length,
    binned: binned.filter(({ threadKey }) => threadKey === `${threadOf(run)} other`).length,
    // In hours from now: the next look is never more than a day away.
    alarms: alarms.map(
      ({ name, scheduledTime }) => `${name} ${Math.round((scheduledTime - Date.now()) / HOUR)}`,
    ),
  };
  return JSON.stringify(found, (name, value) => (OWN.has(name) ? undefined : value)).replaceAll(run, 'RUN');
}

import { NOTHING_TAUGHT } from '../../detection/teaching.ts';
import { agenda } from '../../followup/agenda.ts';
import type { Opportunity, Proposal, SampleThread } from '../../model.ts';
import { teachingOf } from '../../storage/teaching.ts';
import { judgeText } from '../judge-text.ts';
import type { MailService, MailTab, Services, Settings } from '../services.ts';
import { answerTo, OWN_MAILS } from './trial-answer.ts';
import { type TrialThread, trialKey, trialThread, trialUrl, trialView, withMail } from './trial-mailbox.ts';
import { createTell, trialProposals, trialRecords, trialRows } from './trial-records.ts';
import { trialSafety } from './trial-safety.ts';
import { trialTeaching } from './trial-teaching.ts';

/** What the mailbox shows and does; the panel beside it works with `services`. */
export interface TrialWorld {
  services: Services;
  threads(): readonly TrialThread[];
  /** The thread that is open. */
  open(): TrialThread;
  show(id: string): void;
  write(reply: string): void;
  /** What stands in the reply box goes into the thread, as if it had been sent. */
  send(): Promise<void>;
  /** The client answers it. */
  answer(): Promise<void>;
  clickChip(): void;
  onChange(listener: () => void): () => void;
}

/** What the world is asked for outside of the mailbox. */
export type TrialOutside = Pick<
  Services,
  'zone' | 'openOutside' | 'saveFile' | 'copy' | 'openMail' | 'openTab'
> & { settings: Settings };

/**
 * The whole product over a few sample threads, in memory: what is tried here touches neither the log nor a mailbox,
 * and is gone with its page.
 */
export function createTrialWorld(
  samples: readonly SampleThread[],
  outside: TrialOutside,
  now: () => Date = () => new Date(),
): TrialWorld {
  const mail = createTell();
  const log = createTell();
  const settingsTold = createTell();
  const chip = createTell();
  const teachingTold = createTell();
  const entries = new Map<string, Opportunity>();
  const proposals = new Map<string, Proposal>();
  const settings = { ...outside.settings };
  const records = trialRecords(entries, log, now);
  const teaching = trialTeaching(teachingTold);
  const unsaved = new Map<string, unknown>();
  let threads = samples.map((sample) => trialThread(sample, now()));
  let openId = threads[0]?.sample.id ?? '';
  let known = NOTHING_TAUGHT;
  let before: string | null = null;

  teachingTold.onChange(async () => {
    known = teachingOf(await teaching.all());
    tab = null;
    mail.tell();
  });

  const open = () => threads.find(({ sample }) => sample.id === openId) as TrialThread;
  /** Judged once for each change. */
  let tab: MailTab | null = null;

  function put(thread: TrialThread): void {
    threads = threads.map((one) => (one.sample.id === thread.sample.id ? thread : one));
    tab = null;
    mail.tell();
  }

  const mailService: MailService = {
    current: () => {
      tab ??= { status: 'ready', view: trialView(open(), known) };
      return tab;
    },
    subscribe: (listener) => mail.onChange(listener),
    onChipClick: (listener) => chip.onChange(listener),
    async insert({ threadKey, text }) {
      if (threadKey !== trialKey(open())) return { inserted: false, code: 'other-thread' };
      before = open().reply;
      put({ ...open(), reply: before ? `${text}\n\n${before}` : text });
      return { inserted: true };
    },
    async undoInsert() {
      put({ ...open(), reply: before });
      return true;
    },
    async focusReply() {
      document.getElementById('trial-reply')?.focus();
      return true;
    },
    report: async () => null,
  };

  const services: Services = {
    ...outside,
    ...trialSafety(entries, log, now),
    mail: mailService,
    selections: {
      waiting: () => [],
      subscribe: () => () => undefined,
      drop: async () => undefined,
      judge: async (text) => judgeText(text, known),
    },
    records,
    proposals: trialProposals(proposals, log, now),
    teaching,
    templates: trialRows(createTell()),
    lessonLinks: trialRows(createTell()),
    unsaved: {
      keep: (kind, key, value) => void unsaved.set(`${kind} ${key}`, value),
      drop: (kind, key) => void unsaved.delete(`${kind} ${key}`),
      left: async () => [],
    },
    async dueList() {
      const opportunities = await records.all();
      const all = [...proposals.values()];
      const clock = { now: now(), zone: outside.zone() };
      const { due, coming } = agenda({ opportunities, proposals: all }, settings, clock);
      return { due, coming, entries, proposals };
    },
    settings: {
      read: async () => settings,
      async write(changed) {
        Object.assign(settings, changed);
        settingsTold.tell();
      },
      onChange: (listener) => settingsTold.onChange(listener),
      askForNotifications: async () => false,
    },
    openCallWindow: (id) => {
      location.hash = `#/call/${encodeURIComponent(id)}`;
    },
    openThread(url) {
      const thread = threads.find((one) => trialUrl(one) === url);
      if (thread) show(thread.sample.id);
    },
    lastTone: async () => settings.lastTone,
    async rememberTone(lastTone) {
      settings.lastTone = lastTone;
    },
    now,
  };

  function show(id: string): void {
    openId = id;
    before = null;
    tab = null;
    mail.tell();
  }

  return {
    services,
    threads: () => threads,
    open,
    show,
    write: (reply) => put({ ...open(), reply }),
    async send() {
      const { reply } = open();
      if (!reply?.trim()) return;
      const sent = withMail(open(), 'out', reply, now());
      put(sent);
      const entry = await records.forThread(trialKey(sent));
      const purpose = OWN_MAILS.find((one) => entry?.[one]?.insertedAt && !entry[one]?.sentAt);
      if (!entry || !purpose) return;
      const messageId = sent.messages.at(-1)?.id ?? null;
      await records.step(
        { entry: entry.id },
        { is: 'sent', mail: purpose, at: now().toISOString(), messageId },
      );
    },
    async answer() {
      const answered = withMail(open(), 'in', open().sample.toRequest, now());
      put(answered);
      const entry = await records.forThread(trialKey(answered));
      const reply = entry && answerTo(entry, answered, now());
      if (reply) await records.step({ entry: entry.id }, { is: 'replied', reply: { ...reply, words: null } });
    },
    clickChip: () => chip.tell(),
    onChange: (listener) => mail.onChange(listener),
  };
}

import { NO_CALL_YET, NO_STEP_YET } from '../../../followup/blank.ts';
import { sampleMails } from '../../../languages/sample-mails.ts';
import { wordings } from '../../../languages/wording.ts';
import type { Person, Thread, WordingLanguage, ZonedTime } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { organisationOf } from '../../../reply/address.ts';
import { threadFields } from '../../../reply/fields.ts';
import { knownWords } from '../../../reply/words.ts';
import type { OpportunitySeed } from '../../services.ts';

const DAY = 86_400_000;

/** What a tender's papers could call it. */
const REFERENCE = '2026/114';

export interface Example {
  entry: OpportunitySeed;
  account: Person | null;
  thread: Thread;
  known: Readonly<Record<string, string | null>>;
}

/** An entry of which everything is known, so that every field of a template has a value. */
export function exampleIn(language: WordingLanguage, now: Date, zone: string): Example {
  const [mail] = sampleMails[language];
  const contact = mail?.from ?? { name: null, email: null };
  const account = { name: 'Sam', email: 'sam@marlowe.example' };
  const thread: Thread = {
    subject: mail?.subject ?? null,
    account,
    messages: [{ id: null, from: contact, sentAt: null, direction: 'in', text: mail?.answer ?? null }],
  };
  const { project } = threadFields(thread, false, knownWords(wordings));
  const inDays = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  const when: ZonedTime = { at: inDays(3), zone, wall: inDays(3).slice(0, 16) };
  const entry: OpportunitySeed = {
    kind: 'sales',
    contact,
    organisation: organisationOf(contact.email),
    project,
    threadKey: null,
    threadUrl: null,
    decidedAt: null,
    outcome: 'competitor',
    guess: [],
    inMail: [],
    evidence: null,
    language,
    ...NO_STEP_YET,
    agreement: { offeredAt: inDays(-14), agreedAt: inDays(-13), how: 'mail' },
    call: { ...NO_CALL_YET, plan: when, place: text('templateSamplePlace') },
    lesson: text('templateSampleLesson'),
    action: { text: text('templateSampleAction'), due: null, doneAt: null },
    followUp: { text: '', due: inDays(120).slice(0, 10), doneAt: null },
    notes: '',
  };
  return { entry, account, thread, known: { role: project, topic: project, reference: REFERENCE } };
}

import type {
  Agreement,
  DraftChoice,
  MailPurpose,
  Opportunity,
  Status,
  TemplateGroup,
  TemplateId,
  Thread,
  Verdict,
  Wording,
} from '../model.ts';
import { incomingOf } from './fields.ts';
import { registerOf } from './register.ts';
import { fieldNames, inRegister } from './render.ts';
import { languageOf, type Wordings } from './words.ts';

/** What the choice of a template depends on; the outcome may be the user's own correction. */
export type ChoiceFacts = Pick<Verdict, 'agreement' | 'kind' | 'outcome' | 'language'>;

/** One option of the template select. */
export interface TemplateOption {
  id: TemplateId;
  name: string;
  /** Whether the length of the call is mentioned, so that choosing it makes a difference. */
  mentionsMinutes: boolean;
}

const REPLY_GROUPS: readonly TemplateGroup[] = ['tone', 'situation', 'without-request'];

const FIRST_TONE: TemplateId = 'request.short';
const AGREED: TemplateId = 'request.agreed';
const TONES: readonly TemplateId[] = [FIRST_TONE, 'request.warm', 'request.formal'];

/**
 * The template to begin with: the agreement first, because it binds; then the kind, because tenders and applications
 * have their own manners; then where the decision went. `lastTone` is the user's last used template; it counts if it
 * is one of short, warm and formal. A null verdict (nothing detected) goes by it.
 */
export function chooseTemplate(verdict: ChoiceFacts | null, lastTone: TemplateId | null): TemplateId {
  if (verdict?.agreement) return AGREED;
  if (verdict?.kind === 'tender') return 'request.tender';
  if (verdict?.kind === 'job') return 'request.jobApplicant';
  if (verdict?.outcome === 'postponed') return 'request.notNow';
  if (verdict?.outcome === 'no_decision' || verdict?.outcome === 'cancelled') return 'request.noDecision';
  if (verdict?.outcome === 'in_house') return 'request.inHouse';
  return lastTone !== null && TONES.includes(lastTone) ? lastTone : FIRST_TONE;
}

/**
 * The whole choice to begin with: the client's own language if drafts can be written in it, else English; the
 * client's own register; 10 minutes.
 */
export function defaultChoice(input: {
  verdict: ChoiceFacts | null;
  thread: Thread;
  wordings: Wordings;
  lastTone: TemplateId | null;
  /** Whether the log knows that a debrief was agreed on (`isAgreed`), whatever the thread says. */
  agreed?: boolean;
}): DraftChoice {
  const { verdict, thread, wordings, lastTone, agreed = false } = input;
  return {
    template: agreed ? AGREED : chooseTemplate(verdict, lastTone),
    language: languageOf(verdict?.language ?? null, wordings),
    register: registerOf(incomingOf(thread), wordings),
    minutes: 10,
  };
}

/** Whether a debrief was agreed on, and not only offered. */
export function isAgreed(agreement: Agreement | null): boolean {
  return agreement?.agreedAt != null;
}

/** The templates that answer a no, grouped as the template select shows them, named in the wording's language. */
export function templatesFor(wording: Wording): { name: string; templates: TemplateOption[] }[] {
  return REPLY_GROUPS.map((group) => ({
    name: wording.groupNames[group],
    templates: wording.templates
      .filter((template) => template.group === group)
      .map(({ id, name, body }) => ({
        id,
        name,
        mentionsMinutes: fieldNames(inRegister(body, 'tu')).includes('minutes'),
      })),
  }));
}

/** What of an entry decides on a template. */
export type StepFacts = Pick<
  Opportunity,
  'kind' | 'outcome' | 'language' | 'status' | 'agreement' | 'request' | 'reply' | 'call'
>;

/** The mail that comes next where an entry stands. */
const NEXT: Record<Status, MailPurpose> = {
  logged: 'request',
  drafted: 'request',
  asked: 'nudge',
  nudged: 'farewell',
  no_answer: 'farewell',
  accepted: 'confirmation',
  written: 'thanks',
  declined: 'farewell',
  held: 'thanks',
  closed: 'farewell',
};

/**
 * The template of a mail on an entry's path; without `mail`, of the one that comes next where the entry stands.
 * A farewell is thanks without a request (`ack.only`) as long as nothing was asked.
 */
export function templateForStep(entry: StepFacts, mail: MailPurpose = NEXT[entry.status]): TemplateId {
  switch (mail) {
    case 'request':
      return chooseTemplate({ ...entry, agreement: isAgreed(entry.agreement) }, null);
    case 'nudge':
      return 'nudge.noAnswer';
    case 'confirmation':
      return 'confirm.call';
    case 'thanks':
      return entry.reply?.as === 'written' && !entry.call?.endedAt
        ? 'thanks.afterWritten'
        : 'thanks.afterCall';
    case 'farewell':
      return entry.request?.sentAt || entry.reply ? 'declined.gracious' : 'ack.only';
  }
}

import type {
  Agreement,
  DraftChoice,
  MailPurpose,
  Minutes,
  Opportunity,
  Register,
  Status,
  TemplateGroup,
  TemplateId,
  Thread,
  Verdict,
  Wording,
  WordingLanguage,
} from '../model.ts';
import { incomingOf } from './fields.ts';
import { isOwnTemplate } from './own-templates.ts';
import { registerOf } from './register.ts';
import { fieldNames, inRegister } from './render.ts';
import { languageOf, type Wordings } from './words.ts';

/** What the choice of a template depends on; the outcome may be the user's own correction. */
export type ChoiceFacts = Pick<Verdict, 'agreement' | 'kind' | 'outcome' | 'language'>;

/** What the user wants every draft to begin with. */
export interface DraftWishes {
  /** One of short, warm and formal, where nothing else decides; null: the one used last. */
  tone: TemplateId | null;
  /** Null: that of the mail. */
  draftLanguage: WordingLanguage | null;
  /** Null: as the mail does. */
  spanishRegister: Register | null;
  minutes: Minutes;
}

export const NO_WISHES: DraftWishes = {
  tone: null,
  draftLanguage: null,
  spanishRegister: null,
  minutes: 10,
};

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
export function chooseTemplate(
  verdict: ChoiceFacts | null,
  lastTone: TemplateId | null,
  tones: readonly TemplateId[] = TONES,
): TemplateId {
  if (verdict?.agreement) return AGREED;
  if (verdict?.kind === 'tender') return 'request.tender';
  if (verdict?.kind === 'job') return 'request.jobApplicant';
  if (verdict?.outcome === 'postponed') return 'request.notNow';
  if (verdict?.outcome === 'no_decision' || verdict?.outcome === 'cancelled') return 'request.noDecision';
  if (verdict?.outcome === 'in_house') return 'request.inHouse';
  return lastTone !== null && tones.includes(lastTone) ? lastTone : FIRST_TONE;
}

/**
 * The whole choice to begin with. What the user has not wished for is the client's: their own language if drafts can
 * be written in it, else English; their own register.
 */
export function defaultChoice(input: {
  verdict: ChoiceFacts | null;
  thread: Thread;
  wordings: Wordings;
  lastTone: TemplateId | null;
  /** Whether the log knows that a debrief was agreed on (`isAgreed`), whatever the thread says. */
  agreed?: boolean;
  wishes?: DraftWishes;
}): DraftChoice {
  const { verdict, thread, wordings, lastTone, agreed = false, wishes = NO_WISHES } = input;
  const language = wishes.draftLanguage ?? languageOf(verdict?.language ?? null, wordings);
  return {
    template: agreed
      ? AGREED
      : chooseTemplate(verdict, wishes.tone ?? lastTone, [...TONES, ...ownTones(wordings[language])]),
    language,
    register: wishes.spanishRegister ?? registerOf(incomingOf(thread), wordings),
    minutes: wishes.minutes,
  };
}

/** Whether a debrief was agreed on, and not only offered. */
export function isAgreed(agreement: Agreement | null): boolean {
  return agreement?.agreedAt != null;
}

/** The user's own templates among the tones of a language. */
const ownTones = ({ templates }: Wording): TemplateId[] =>
  templates.flatMap(({ id, group }) => (group === 'tone' && isOwnTemplate(id) ? [id] : []));

/**
 * The templates that answer a no, grouped as the template select shows them, named in the wording's language.
 * @param draft the wording that the draft is in: the user's own templates are in one language
 */
export function templatesFor(
  wording: Wording,
  draft: Wording = wording,
): { name: string; templates: TemplateOption[] }[] {
  const templates = [
    ...wording.templates.filter(({ id }) => !isOwnTemplate(id)),
    ...draft.templates.filter(({ id }) => isOwnTemplate(id)),
  ];
  return REPLY_GROUPS.map((group) => ({
    name: wording.groupNames[group],
    templates: templates
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

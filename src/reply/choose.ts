import type {
  DraftChoice,
  TemplateGroup,
  TemplateId,
  Thread,
  Verdict,
  Wording,
  WordingLanguage,
} from '../model.ts';
import { incomingOf } from './fields.ts';
import { registerOf } from './register.ts';
import { fieldNames, inRegister } from './render.ts';
import type { Wordings } from './words.ts';

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
const TONES: readonly TemplateId[] = [FIRST_TONE, 'request.warm', 'request.formal'];

/**
 * The template to begin with: the agreement first, because it binds; then the kind, because tenders and applications
 * have their own manners; then where the decision went. `lastTone` is the user's last used template; it counts if it
 * is one of short, warm and formal. A null verdict (nothing detected) goes by it.
 */
export function chooseTemplate(verdict: ChoiceFacts | null, lastTone: TemplateId | null): TemplateId {
  if (verdict?.agreement) return 'request.agreed';
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
}): DraftChoice {
  const { verdict, thread, wordings, lastTone } = input;
  const code = verdict?.language?.slice(0, 2).toLowerCase() ?? '';
  return {
    template: chooseTemplate(verdict, lastTone),
    language: Object.hasOwn(wordings, code) ? (code as WordingLanguage) : 'en',
    register: registerOf(incomingOf(thread), wordings),
    minutes: 10,
  };
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

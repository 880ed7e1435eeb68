import type { Minutes, Register, WordingLanguage } from '../model.ts';
import { registerIn } from './register.ts';
import { inRegister, renderTemplate } from './render.ts';
import { languageOf, type Wordings } from './words.ts';

/**
 * The sentence that agrees a short talk whatever the answer will be, to be put into the user's own mail: in the
 * mail's language if we write it, else in English. In Spanish it speaks to the client as the mail's own words do, and
 * as the user wishes where they do not tell, else as `usted`: nobody takes offence at that in a proposal.
 */
export function agreementText(
  input: { language: string | null; text: string; minutes: Minutes; spanishRegister?: Register | null },
  wordings: Wordings,
): { text: string; language: WordingLanguage } {
  const language = languageOf(input.language, wordings);
  const register = registerIn([input.text], wordings) ?? input.spanishRegister ?? 'usted';
  return { text: filled('agreement.email', language, register, input.minutes, wordings), language };
}

/** The same as a clause for the proposal document itself; it speaks to nobody. */
export function agreementClause(language: WordingLanguage, minutes: Minutes, wordings: Wordings): string {
  return filled('agreement.clause', language, 'usted', minutes, wordings);
}

function filled(
  id: string,
  language: WordingLanguage,
  register: Register,
  minutes: Minutes,
  wordings: Wordings,
): string {
  const { templates, lines } = wordings[language];
  const body = templates.find((template) => template.id === id)?.body ?? '';
  return renderTemplate(inRegister(body, register), { lines, values: { minutes: String(minutes) }, register })
    .text;
}

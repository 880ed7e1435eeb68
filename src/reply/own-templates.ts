import type {
  DraftChoice,
  OwnTemplate,
  Phrase,
  Register,
  Template,
  TemplateId,
  Wording,
  WordingLanguage,
} from '../model.ts';
import { inRegister } from './render.ts';
import { templateProblems } from './template-problems.ts';
import type { Wordings } from './words.ts';

/** Whether it names a template that the user wrote. */
export const isOwnTemplate = (id: TemplateId): boolean => id.startsWith('own.');

/** Whether it may be used: one with a mistake, which only a file can bring, never gets into a mail. */
export const isSound = ({ body, group }: OwnTemplate): boolean => templateProblems(body, group).length === 0;

/**
 * All wording with the user's own templates: one that replaces a shipped one stands in its place, in its language and
 * register; the others follow the shipped ones, in their language. One with a mistake is left out, so that the shipped
 * one holds. Of two that replace the same, the one that was changed last holds.
 */
export function withOwnTemplates(wordings: Wordings, own: readonly OwnTemplate[]): Wordings {
  const sound = own
    .filter(isSound)
    .sort((one, other) => one.changedAt.localeCompare(other.changedAt) || one.id.localeCompare(other.id));
  if (sound.length === 0) return wordings;
  const all = Object.values(wordings).map((wording) => [wording.code, withOwn(wording, sound)] as const);
  return Object.fromEntries(all) as Record<WordingLanguage, Wording>;
}

function withOwn(wording: Wording, own: readonly OwnTemplate[]): Wording {
  const templates = [...wording.templates];
  for (const one of own) {
    if (one.language !== wording.code) continue;
    const at = templates.findIndex(({ id }) => id === one.replaces);
    const shipped = templates[at];
    if (!shipped) templates.push(added(one, wording));
    // A file can name another group than that of the template it replaces, and with it other fields.
    else if (isSound({ ...one, group: shipped.group })) templates[at] = replaced(shipped, one);
  }
  return { ...wording, templates };
}

function replaced(shipped: Template, { body, register }: OwnTemplate): Template {
  return { ...shipped, body: shipped.onlyRegister ? body : bodyFor(shipped.body, body, register) };
}

function bodyFor(shipped: Phrase, body: string, register: Register | null): Phrase {
  if (register === null) return body;
  const both = { tu: inRegister(shipped, 'tu'), usted: inRegister(shipped, 'usted') };
  return { ...both, [register]: body };
}

const added = ({ id, group, name, body, register }: OwnTemplate, wording: Wording): Template => ({
  id,
  group,
  name,
  use: null,
  subject: null,
  body,
  onlyRegister: wording.registerNames === null ? null : register,
  signedWith: 'firstName',
});

/** Whether the choice's template is there in its language: an own one is in one language, and can be deleted. */
export const isThere = ({ template, language }: DraftChoice, wordings: Wordings): boolean =>
  wordings[language].templates.some(({ id }) => id === template);

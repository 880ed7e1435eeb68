import { wordings } from '../../../languages/wording.ts';
import type { OwnTemplate, Register, Template, TemplateId, WordingLanguage } from '../../../model.ts';
import { isOwnTemplate } from '../../../reply/own-templates.ts';
import type { WrittenIn } from '../../letter/language-options.ts';

/** What the page of one template is about: a new one, one of the user's own, or a shipped one as it is written. */
export type TemplateRef =
  | { is: 'new' }
  | { is: 'own'; id: TemplateId }
  | { is: 'shipped'; id: TemplateId; in: WrittenIn };

/** A shipped template's id in an address: "en.request.short", "es.usted.request.short". */
export const shippedRef = (id: TemplateId, { language, register }: WrittenIn): string =>
  [language, register, id].filter((part) => part !== null).join('.');

/** What an id in an address names; null if it is nothing that there could be. */
export function refOf(id: string): TemplateRef | null {
  if (id === 'new') return { is: 'new' };
  if (isOwnTemplate(id)) return { is: 'own', id };
  const [, language, register, template] = /^(en|es|fr)\.(?:(tu|usted)\.)?(.+)$/.exec(id) ?? [];
  if (!language || !template) return null;
  const wording = wordings[language as WordingLanguage];
  const isTold = (wording.registerNames !== null) === (register !== undefined);
  if (!isTold || !wording.templates.some((one) => one.id === template)) return null;
  const writtenIn = { language: wording.code, register: (register as Register | undefined) ?? null };
  return { is: 'shipped', id: template, in: writtenIn };
}

/** The shipped template of an id in a language. */
export const shippedTemplate = (id: TemplateId | null, language: WordingLanguage): Template | null =>
  wordings[language].templates.find((one) => one.id === id) ?? null;

/** The user's own version of a shipped template as it is written; of two the one that was changed last. */
export function ownVersion(
  own: readonly OwnTemplate[],
  id: TemplateId,
  { language, register }: WrittenIn,
): OwnTemplate | null {
  const only = shippedTemplate(id, language)?.onlyRegister ?? null;
  const found = own.filter(
    (one) =>
      one.replaces === id &&
      one.language === language &&
      (one.register === register || one.register === null || only !== null),
  );
  return found.sort((one, other) => one.changedAt.localeCompare(other.changedAt)).at(-1) ?? null;
}

/** The user's templates that stand in for no shipped one. */
export const added = (own: readonly OwnTemplate[]): OwnTemplate[] =>
  own.filter(({ replaces, language }) => shippedTemplate(replaces, language) === null);

import type { OwnTemplate, TemplateGroup } from '../../../model.ts';
import { inRegister } from '../../../reply/render.ts';
import type { WrittenIn } from '../../letter/language-options.ts';
import { ownVersion, shippedTemplate, type TemplateRef } from './template-ref.ts';

/** A template as it is being written. */
export interface TemplateForm extends WrittenIn {
  name: string;
  group: TemplateGroup;
  body: string;
}

/** What one page edits. */
export interface Edited {
  /** The row that is there; null where the template is new, or as it was shipped. */
  own: OwnTemplate | null;
  /** The shipped template that it stands in for; null for one more. */
  replaces: string | null;
  /** The shipped text; null where there is none. */
  original: string | null;
  /** What the page begins with. */
  base: TemplateForm;
}

/** What an address names, as it is stored; null if it is not there. */
export function editedOf(ref: TemplateRef, templates: readonly OwnTemplate[], now: WrittenIn): Edited | null {
  if (ref.is === 'new') {
    const base: TemplateForm = { ...now, name: '', group: 'tone', body: '' };
    return { own: null, replaces: null, original: null, base };
  }
  if (ref.is === 'own') {
    const own = templates.find(({ id }) => id === ref.id);
    if (!own) return null;
    const { name, group, language, register, body } = own;
    const shipped = shippedTemplate(own.replaces, language);
    const original = shipped && inRegister(shipped.body, register ?? 'tu');
    return { own, replaces: own.replaces, original, base: { name, group, language, register, body } };
  }
  const shipped = shippedTemplate(ref.id, ref.in.language);
  if (!shipped) return null;
  const own = ownVersion(templates, ref.id, ref.in);
  const original = inRegister(shipped.body, ref.in.register ?? 'tu');
  const base = { ...ref.in, name: shipped.name, group: shipped.group, body: own?.body ?? original };
  return { own, replaces: ref.id, original, base };
}

export const isSameForm = (one: TemplateForm, other: TemplateForm): boolean =>
  (['name', 'group', 'language', 'register', 'body'] as const).every((part) => one[part] === other[part]);

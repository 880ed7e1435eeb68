import { wordings } from '../../../languages/wording.ts';
import type { Template } from '../../../model.ts';
import type { Draft } from '../../../reply/compose.ts';
import { fieldNames } from '../../../reply/render.ts';
import { FIELD_NAMES, type FieldName } from '../../../reply/template-fields.ts';
import { composeLetter, type LetterInput } from '../../letter/compose-letter.ts';
import type { Edited, TemplateForm } from './template-form.ts';
import { shippedTemplate } from './template-ref.ts';

export interface Previewed extends Draft {
  /** What the template names and nobody knows. */
  leftOut: FieldName[];
}

const ID = 'own.preview';

/** A template as it is being written, as a draft made of it would read. */
export function previewOf(
  form: TemplateForm,
  { replaces }: Pick<Edited, 'replaces'>,
  from: Omit<LetterInput, 'choice' | 'wordings'>,
): Previewed {
  const read = (body: string): Draft => {
    const template: Template = {
      id: ID,
      group: form.group,
      name: form.name,
      use: null,
      subject: null,
      body,
      onlyRegister: form.register,
      signedWith: shippedTemplate(replaces, form.language)?.signedWith ?? 'firstName',
    };
    const wording = wordings[form.language];
    return composeLetter({
      ...from,
      choice: {
        template: ID,
        language: form.language,
        register: form.register ?? 'tu',
        minutes: from.settings.minutes,
      },
      wordings: { ...wordings, [form.language]: { ...wording, templates: [template] } },
    });
  };
  const named = fieldNames(form.body);
  const leftOut = FIELD_NAMES.filter((name) => named.includes(name) && read(`{{${name}}}`).text === '');
  return { ...read(form.body), leftOut };
}

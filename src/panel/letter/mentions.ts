import type { TemplateId, Wording } from '../../model.ts';
import { fieldNames, inRegister } from '../../reply/render.ts';

/** Whether a template's text names a field or line, so that choosing its value makes a difference. */
export function mentions(template: TemplateId, field: string, wording: Wording): boolean {
  const body = wording.templates.find(({ id }) => id === template)?.body;
  return body !== undefined && fieldNames(inRegister(body, 'tu')).includes(field);
}

import type { DraftChoice } from '../../model.ts';
import { fieldNames, inRegister } from '../../reply/render.ts';
import type { Wordings } from '../../reply/words.ts';

/** Whether the text of a choice's template names a field or line, so that choosing its value makes a difference. */
export function mentions(
  { template, language, register }: DraftChoice,
  field: string,
  wordings: Wordings,
): boolean {
  const body = wordings[language].templates.find(({ id }) => id === template)?.body;
  return body !== undefined && fieldNames(inRegister(body, register)).includes(field);
}

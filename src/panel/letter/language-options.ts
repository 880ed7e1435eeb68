import { wordings } from '../../languages/wording.ts';
import type { Register, WordingLanguage } from '../../model.ts';

/** What a template is written in; no register where the language has one. */
export interface WrittenIn {
  language: WordingLanguage;
  register: Register | null;
}

/** Languages, those with two registers once for each: the value is "code" or "code register". */
export const languageOptions = (): { value: string; label: string }[] =>
  Object.values(wordings).flatMap(({ code, nativeName, registerNames }) =>
    registerNames
      ? Object.entries(registerNames).map(([register, label]) => ({ value: `${code} ${register}`, label }))
      : [{ value: code, label: nativeName }],
  );

/** Its value among them; a language that tells registers apart has one in any case. */
export const languageValue = ({ language, register }: WrittenIn): string =>
  wordings[language].registerNames ? `${language} ${register ?? 'tu'}` : language;

/** What a value among them stands for. */
export function languageOf(value: string): WrittenIn {
  const [language, register] = value.split(' ') as [WordingLanguage, Register | undefined];
  return { language, register: register ?? null };
}

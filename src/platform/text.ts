import type english from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** The name of a text in `public/_locales`. */
export type TextKey = keyof typeof english;

/**
 * A text in the user's language, from `public/_locales`.
 * @param substitutions in the order of the text's placeholders (`$1` first)
 */
export function text(key: TextKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** The language that the texts are in: the browser's if we have it, else English. */
export function textLanguage(): 'en' | 'es' | 'fr' {
  const language = text('textLanguage');
  return language === 'es' || language === 'fr' ? language : 'en';
}

/**
 * The locale for dates and numbers: the browser's own (`en-GB`, `es-MX`) when the texts are in its language,
 * else the texts', so that a sentence never mixes two languages.
 */
export function formatLocale(): string {
  const ui = browser.i18n.getUILanguage();
  const language = textLanguage();
  return ui.split(/[-_]/)[0]?.toLowerCase() === language ? ui.replace('_', '-') : language;
}

type Plural = { one: TextKey; other: TextKey };

/** The text for a count, by the plural rules of the text's language; the count is `$1`. */
export function countText(count: number, forms: Plural): string {
  const form = new Intl.PluralRules(textLanguage()).select(count);
  const shown = new Intl.NumberFormat(formatLocale()).format(count);
  return text(form === 'one' ? forms.one : forms.other, shown);
}

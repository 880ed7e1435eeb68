import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES: Record<string, Record<string, Entry>> = { en, es, fr };

/** What a browser's `i18n.getMessage` gives: placeholders by name, then `$1` to `$9` in one pass. */
export function messageOf(language: string, key: string, substitutions: string | string[] = []): string {
  const entry = (LOCALES[language] ?? en)[key as keyof typeof en] as Entry | undefined;
  if (!entry) return '';
  const values = [substitutions].flat();
  return entry.message
    .replace(
      /\$([A-Za-z_]+)\$/g,
      (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    )
    .replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
}

/** The part of the browser's API that the panel's texts need, in one language. */
export function i18nFor(uiLanguage: string) {
  const language = uiLanguage.slice(0, 2);
  return {
    i18n: {
      getMessage: (key: string, substitutions?: string | string[]) => messageOf(language, key, substitutions),
      getUILanguage: () => uiLanguage,
    },
  };
}

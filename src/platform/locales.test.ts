import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const LOCALES: [string, Messages][] = [
  ['en', en],
  ['es', es],
  ['fr', fr],
];
const SRC = new URL('..', import.meta.url).pathname;
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);

describe.each(LOCALES)('locale %s', (name, messages) => {
  it('has the same texts as English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  it('has the same placeholders as English and uses each of them', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(placeholders, key).toEqual((en as Messages)[key]?.placeholders ?? {});
      const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map((match) => match[1]?.toLowerCase());
      expect(used.sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  it('has no empty text, no straight apostrophe, no exclamation mark', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/['"!¡]|\.\.\./);
    }
  });

  it('fits the store’s description', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('names its own language', () => {
    expect(messages.textLanguage?.message).toBe(name);
  });
});

it('French has its narrow space before ? ! ; and its no-break space before a colon', () => {
  for (const [key, { message }] of Object.entries(fr)) {
    expect(message, key).not.toMatch(/[^\u202f][?!;]/);
    expect(message, key).not.toMatch(/[^\u00a0]:/);
  }
});

describe('the code', () => {
  const code = sources.map((path) => [path, readFileSync(`${SRC}${path}`, 'utf8')] as const);

  it('uses every text, and asks for none that is not there', () => {
    const manifest = readFileSync(`${SRC}../manifest.json`, 'utf8');
    const quoted = new Set(
      code.flatMap(([, text]) => [...text.matchAll(/['"](\w+)['"]/g)].map(([, word]) => word)),
    );
    const unused = Object.keys(en).filter((key) => !quoted.has(key) && !manifest.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
    for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) expect(Object.keys(en)).toContain(key);
  });

  it('has no words for the user in its markup', () => {
    for (const [path, text] of code.filter(([name]) => name.endsWith('.tsx'))) {
      const markup = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      // Two letters between a tag’s end and the next tag or brace; `=>` ends no tag.
      const between = [...markup.matchAll(/(?<![=<])>\s*([^<>{}()=;&|]*\p{L}{2}[^<>{}()=;&|]*?)\s*[<{]/gu)];
      expect(
        between.map((match) => match[1]),
        path,
      ).toEqual([]);
      const attributes = [
        ...markup.matchAll(/\s(?:label|title|alt|placeholder|aria-label|first|more|says)="([^"]+)"/g),
      ];
      expect(
        attributes.map((match) => match[0].trim()).filter((one) => !/=""$/.test(one)),
        path,
      ).toEqual([]);
    }
  });
});

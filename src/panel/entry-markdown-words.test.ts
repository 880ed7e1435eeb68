import { describe, expect, it, vi } from 'vitest';
import { DANA_DONE } from '../../test/e2e/gallery/states-entry.ts';
import { entryMarkdown } from '../transfer/entry-markdown.ts';
import { entryFileName, entryMarkdownWords } from './entry-markdown-words.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

const named = (organisation: string | null, project: string | null) =>
  entryFileName({ organisation, project, contact: { name: null, email: null } });

describe('the file of an entry', () => {
  it.each([
    ['Northwind Logistics', 'Data platform', 'northwind-logistics-data-platform.md'],
    ['Halden & Sons', null, 'halden-sons.md'],
    ['../../etc/passwd', 'a:b*c?"<d>|', 'etc-passwd-a-b-c-d.md'],
    ['Atelier Moreau\u202e\u0000', 'Refonte n° 2', 'atelier-moreau-refonte-n°-2.md'],
    ['Communauté d’Agglomération', 'Été', 'communauté-d’agglomération-été.md'],
    ['...', null, 'lost-and-learned.md'],
    [null, null, 'lost-and-learned.md'],
  ])('%s, %s is %s', (organisation, project, file) => {
    expect(named(organisation, project)).toBe(file);
  });

  it('is short enough for every disk', () => {
    expect(named('é'.repeat(300), null)).toBe(`${'é'.repeat(80)}.md`);
  });
});

it('an entry is written in the panel’s own words', () => {
  const written = entryMarkdown(DANA_DONE, entryMarkdownWords(DANA_DONE, new Date(2026, 10, 18)));
  expect(written).toContain('## Lesson\n\nLead with references from their own industry.');
  expect(written).toContain('- [ ] Your action: Ask Marlow for a logistics case (by Fri 27 Nov)');
  expect(written).toContain('(by Mon 1 Mar 2027)');
  expect(written).toContain('- They said: Not enough proof');
  expect(written).toContain(
    '### Which way did you go in the end, if you can share it, and what made it the right choice?',
  );
  expect(written).toContain('“We could ring someone who had been through it.”');
});

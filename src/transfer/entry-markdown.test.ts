import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../model.ts';
import { entryMarkdown, type MarkdownWords } from './entry-markdown.ts';

const WORDS: MarkdownWords = {
  headings: {
    lesson: 'Lesson',
    action: 'Action',
    followUp: 'Ask again',
    theirWords: 'Their words',
    outcome: 'Where it went',
    competitor: 'Competitor',
    guess: 'You guessed',
    inMail: 'In their mail',
    told: 'They said',
    decided: 'The no',
    secondChance: 'Second chance',
    tags: 'Tags',
    value: 'Value',
    stage: 'How far',
    callNotes: 'The call',
    notes: 'Notes',
  },
  outcome: (id) => `outcome ${id}`,
  reason: (id) => `reason ${id}`,
  question: (id) => `Question ${id}?`,
  secondChance: (state) => state,
  stage: (stage) => `stage ${stage}`,
  money: ({ amount, currency }) => `${amount} ${currency}`,
  date: (date) => date.slice(0, 10),
  due: (day) => `by ${day}`,
  noName: 'Nobody named',
};

const ENTRY: Opportunity = {
  id: 'dana',
  createdAt: '2026-11-18T09:44:00.000Z',
  changedAt: '2026-11-24T15:31:00.000Z',
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind Logistics',
  project: 'Data platform',
  threadKey: null,
  threadUrl: null,
  decidedAt: '2026-11-18T10:32:00+01:00',
  outcome: 'competitor',
  guess: ['price_value'],
  inMail: ['not_said'],
  evidence: 'We’ve decided to go in a different direction.\n<img src=x onerror=alert(1)>',
  language: 'en',
  notes: '[[Other note]]\n# not a heading',
  status: 'closed',
  remindAt: null,
  agreement: null,
  request: null,
  nudge: null,
  reply: null,
  call: null,
  confirmation: null,
  farewell: null,
  told: ['proof_risk'],
  lesson: 'Lead with references from their own industry.',
  action: { text: 'Ask Marlowe for a logistics case', due: '2026-11-27', doneAt: null },
  followUp: { text: 'One data team by summer', due: '2027-03-01', doneAt: '2027-03-01T08:00:00.000Z' },
  thanks: null,
  closedAt: '2026-11-24T15:31:00.000Z',
  tender: null,
  secondChance: 'none',
  secondChanceAt: null,
  competitor: 'Vantec',
  tags: ['logistics', 'references'],
  value: { amount: 42_000, currency: 'EUR' },
  stage: 'final',
  mood: { before: 1, after: 4 },
};

describe('an entry as Markdown', () => {
  it('has the lesson first, then what to do, then the facts', () => {
    expect(
      entryMarkdown({ ...ENTRY, evidence: null, notes: '' }, WORDS),
    ).toBe(`# Northwind Logistics: Data platform

## Lesson

Lead with references from their own industry.

- [ ] Action: Ask Marlowe for a logistics case (by 2026-11-27)
- [x] Ask again: One data team by summer (by 2027-03-01)

- The no: 2026-11-18
- Where it went: outcome competitor
- Competitor: Vantec
- Value: 42000 EUR
- How far: stage final
- You guessed: reason price\\_value
- In their mail: reason not\\_said
- They said: reason proof\\_risk
- Tags: logistics, references
`);
  });

  it('leaves nobody’s words a heading, a link or HTML', () => {
    const markdown = entryMarkdown(ENTRY, WORDS);
    const kinds = new Set<string>();
    const headings: number[] = [];
    const walk = (node: { type: string; depth?: number; children?: never[] }) => {
      kinds.add(node.type);
      if (node.depth) headings.push(node.depth);
      for (const child of node.children ?? []) walk(child);
    };
    walk(fromMarkdown(markdown) as never);
    expect(kinds.has('html') || kinds.has('link') || kinds.has('image')).toBe(false);
    expect(headings).toEqual([1, 2, 2, 2]);
  });

  it('gives the call’s notes by question, those left empty aside', () => {
    const call = {
      plan: null,
      minutes: 10,
      place: '',
      remindBefore: null,
      aim: '',
      startedAt: null,
      endedAt: null,
      elapsed: 0,
      runningSince: null,
      question: null,
      notes: { chosen: 'Vantec.', gap: ' ' },
      skipped: [],
    };
    const markdown = entryMarkdown({ ...ENTRY, call }, WORDS);
    expect(markdown).toContain('## The call\n\n### Question chosen?\n\nVantec.\n');
    expect(markdown).not.toContain('Question gap?');
  });

  it('names an entry of which nobody is known', () => {
    const contact = { name: null, email: null };
    const markdown = entryMarkdown({ ...ENTRY, contact, organisation: null, project: null }, WORDS);
    expect(markdown.split('\n')[0]).toBe('# Nobody named');
  });
});

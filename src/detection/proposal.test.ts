import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectionLanguages } from '../languages/detection.ts';
import type { ProposalWords } from '../model.ts';
import { holdsAgreement, isClosing, looksLikeProposal, type ProposalDraft } from './proposal.ts';
import { addPhrase, newTrie, settleAll } from './trie.ts';

const WORDS = detectionLanguages.flatMap(({ proposal }) => (proposal ? [proposal] : []));

/** An offer without a price or a paper in it; a chip there would be a guess. */
const KNOWN_MISTAKES = ['en-d32', 'es-d31', 'fr-d31'];

interface LabelledDraft extends ProposalDraft {
  id: string;
  label: 'proposal' | 'other';
}

function draftsOf(file: string): LabelledDraft[] {
  return readFileSync(new URL(`../../test/mails/proposals/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

const CODES = detectionLanguages.map(({ code }) => code);
const isWrong = (draft: LabelledDraft) => looksLikeProposal(draft, WORDS) !== (draft.label === 'proposal');

function draft(some: Partial<ProposalDraft>): ProposalDraft {
  return { subject: '', attachments: [], text: '', isNew: true, ...some };
}

describe.each(CODES)('drafts in %s', (code) => {
  const own = draftsOf(code);
  const frozen = draftsOf(`frozen/${code}`);

  it('are enough, look-alikes first', () => {
    const all = [...own, ...frozen];
    const proposals = all.filter(({ label }) => label === 'proposal').length;
    const [most, least] = ['en', 'es', 'fr'].includes(code) ? [40, 25] : [20, 12];
    expect(proposals).toBeGreaterThanOrEqual(least);
    expect(all.length - proposals).toBeGreaterThanOrEqual(most);
  });

  it('are told apart, but for the known mistakes', () => {
    const expected = KNOWN_MISTAKES.filter((id) => id.startsWith(code));
    expect(own.filter(isWrong).map(({ id }) => id)).toEqual(expected);
  });
});

describe('drafts written before the rules', () => {
  it('bring no look-alike in twenty to a chip, and lose no proposal in ten', () => {
    const drafts = CODES.flatMap((code) => draftsOf(`frozen/${code}`));
    const shown = drafts.filter((one) => looksLikeProposal(one, WORDS));
    const right = shown.filter(({ label }) => label === 'proposal').length;
    expect(right / shown.length).toBeGreaterThanOrEqual(0.95);
    expect(right / drafts.filter(({ label }) => label === 'proposal').length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('looksLikeProposal', () => {
  it('takes the subject of a new mail only', () => {
    expect(looksLikeProposal(draft({ subject: 'Proposal: new website' }), WORDS)).toBe(true);
    expect(looksLikeProposal(draft({ subject: 'Re: Proposal: new website', isNew: false }), WORDS)).toBe(
      false,
    );
  });

  it('takes a file name in pieces, also where it has no spaces', () => {
    for (const name of ['Proposal Northwind v2.pdf', 'northwind_quote.pdf', 'NorthwindProposal.pdf'])
      expect(looksLikeProposal(draft({ attachments: [name], isNew: false }), WORDS)).toBe(true);
    for (const name of ['Request for proposal.pdf', 'Signed quote.pdf', 'Invoice.pdf'])
      expect(looksLikeProposal(draft({ attachments: [name] }), WORDS)).toBe(false);
  });

  it('lets the words of the mail outweigh its subject', () => {
    const text = 'Hi Tom, could you send us a quote for forty chairs?';
    expect(looksLikeProposal(draft({ subject: 'Quote for chairs', text }), WORDS)).toBe(false);
  });

  it('knows a subject that is not shown from one that is empty', () => {
    expect(looksLikeProposal(draft({ subject: null }), WORDS)).toBe(false);
    expect(looksLikeProposal(draft({ subject: null, text: 'Our proposal is attached.' }), WORDS)).toBe(true);
  });

  it('stays linear in a huge draft', () => {
    const text = `${'our offer and your offer '.repeat(40_000)} Our proposal is attached.`;
    expect(looksLikeProposal(draft({ text }), WORDS)).toBe(false);
  });
});

describe('holdsAgreement', () => {
  it.each([
    'Whatever you decide, could we set aside 10 minutes once it is settled?',
    'Decidas lo que decidas, ¿podemos reservar 10 minutos cuando esté resuelto?',
    'Quelle que soit votre décision, pouvons-nous réserver 15 minutes ensuite ?',
    'Wie auch immer Sie entscheiden: dürfte ich danach zehn Minuten mit Ihnen sprechen?',
  ])('knows “%s”', (text) => {
    expect(holdsAgreement(`Hi Dana,\n\nour proposal is attached. ${text}\n\nSam`, WORDS)).toBe(true);
  });

  it.each(['Whatever you decide, I enjoyed this.', 'It takes 10 minutes to read.', ''])(
    'finds none in “%s”',
    (text) => {
      expect(holdsAgreement(text, WORDS)).toBe(false);
    },
  );
});

describe('isClosing', () => {
  it('knows the last lines of a mail, and no sentence', () => {
    for (const line of ['Kind regards,', 'Un saludo:', 'Bien à vous,', 'Viele Grüße', 'thanks!'])
      expect(isClosing(line, WORDS)).toBe(true);
    for (const line of ['Thanks for the call yesterday.', '', 'Sam', 'Our best offer'])
      expect(isClosing(line, WORDS)).toBe(false);
  });
});

describe('the words', () => {
  it('are all patterns that can match', () => {
    for (const words of WORDS) {
      const trie = newTrie<keyof ProposalWords>([]);
      for (const role of ['sends', 'contrary', 'subjects', 'files', 'otherFiles', 'whichever'] as const)
        for (const phrase of words[role]) addPhrase(trie, phrase, words.classes, role);
      expect(() => settleAll(trie)).not.toThrow();
    }
  });

  it('have no optional or alternative piece cut in two by a blank', () => {
    for (const { classes: _, minutes: __, closings: ___, ...patterns } of WORDS)
      for (const phrase of Object.values(patterns).flat())
        for (const piece of phrase.split(' ')) expect(piece).toMatch(/^(\[[^[\]]+\]|[^[\]]+)$/);
  });
});

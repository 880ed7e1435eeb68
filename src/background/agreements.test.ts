import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { insertedMail, ownTemplate, proposalSeed } from '../../test/records.fixture.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { beginAnew } from '../storage/fresh-log.fixture.ts';
import { changeProposal, proposals } from '../storage/proposals.ts';
import { forgetInserted, rememberInserted, textFor } from './agreements.ts';

const NOW = new Date('2026-11-18T10:00:00.000Z');
const TEXT = 'Whatever you decide, could we take ten minutes to talk it over?';

const inserted = (threadKey: string | null) => ({
  draft: {
    client: 'gmail' as const,
    account: { name: 'Sam Marlowe', email: 'sam@marlowe.example' },
    draftId: 'r-1',
    threadKey,
    threadUrl: null,
    recipients: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
    subject: 'Proposal: data platform',
    language: 'en',
  },
  text: TEXT,
  language: 'en',
});

afterEach(async () => {
  await beginAnew();
});

describe('the sentence that agrees a debrief', () => {
  it('is in the mail’s language and addresses the client as the mail does', () => {
    const spanish = textFor(
      { language: 'es', text: 'Le envío nuestra propuesta; quedo a su disposición.' },
      DEFAULT_SETTINGS,
    );
    const french = textFor({ language: 'fr', text: 'Bonjour' }, DEFAULT_SETTINGS);
    expect([spanish.language, french.language]).toEqual(['es', 'fr']);
    expect(spanish.text).not.toBe(
      textFor({ language: 'es', text: 'Te envío nuestra propuesta.' }, DEFAULT_SETTINGS).text,
    );
  });

  it('is whole, for ten minutes, in English where we do not write the mail’s language', () => {
    const { text, language } = textFor({ language: 'nl', text: 'Goedemorgen' }, DEFAULT_SETTINGS);
    expect(language).toBe('en');
    expect(text).toMatch(/10/);
    expect(text).not.toMatch(/\{\{|\[\[|\|/);
  });

  it('asks for the user’s own minutes', () => {
    const { text } = textFor({ language: 'en', text: '' }, { ...DEFAULT_SETTINGS, minutes: 15 });
    expect(text).toContain('15 minutes');
  });

  it('is the user’s own, if they have replaced it', () => {
    const own = ownTemplate({
      replaces: 'agreement.email',
      group: 'agreement',
      body: 'Shall we talk, {{minutes}} minutes, either way?',
    });
    const { text } = textFor({ language: 'en', text: '' }, DEFAULT_SETTINGS, [own]);
    expect(text).toBe('Shall we talk, 10 minutes, either way?');
  });
});

describe('an inserted agreement', () => {
  it('is remembered with what its mail is found by, offered only when it is sent', async () => {
    const id = await rememberInserted(inserted(null), NOW);
    const { draft, language } = inserted(null);
    const { account, ...facts } = draft;
    expect(await proposals()).toMatchObject([
      {
        ...facts,
        id,
        account: account.email,
        language,
        mail: { insertedAt: NOW.toISOString(), text: TEXT, sentAt: null, sentId: null },
        agreement: null,
        settledAt: null,
      },
    ]);
  });

  it('of an answer goes to the proposal of its thread, whose decision is open again', async () => {
    const watch = { since: '2026-09-01T10:00:00.000Z', days: 21 };
    const seed = proposalSeed({ threadKey: 't1', watch, settledAt: '2026-10-01T10:00:00.000Z' });
    const { stored } = await changeProposal({ seed }, () => ({}));
    expect(await rememberInserted(inserted('t1'), NOW)).toBe(stored.id);
    expect(await proposals()).toMatchObject([{ settledAt: null, watch, mail: { text: TEXT } }]);
  });

  it('that is taken out again leaves nothing', async () => {
    await forgetInserted(await rememberInserted(inserted(null), NOW));
    expect(await proposals()).toEqual([]);
  });

  it('that is taken out leaves a proposal that is waited for, and one that was sent', async () => {
    const watch = { since: '2026-11-01T10:00:00.000Z', days: 21 };
    const waited = await changeProposal({ seed: proposalSeed({ watch }) }, () => ({ mail: insertedMail() }));
    const mail = { ...insertedMail(), sentAt: '2026-11-18T11:00:00.000Z', sentId: 'm1' };
    const sent = await changeProposal({ seed: proposalSeed() }, () => ({ mail }));
    await forgetInserted(waited.stored.id);
    await forgetInserted(sent.stored.id);
    expect(await proposals()).toHaveLength(2);
    expect((await proposals()).map((one) => one.mail?.sentId ?? null).sort()).toEqual(['m1', null]);
  });
});

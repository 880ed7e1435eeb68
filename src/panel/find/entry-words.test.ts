import { describe, expect, it } from 'vitest';
import { FULL } from '../../transfer/records.fixture.ts';
import { searchRow, writtenIn } from './entry-words.ts';
import { entryWith, LABELS } from './rows.fixture.ts';

const OTHERS = [
  { of: 'lesson', text: 'Ask for the price last.', at: '2026-11-20T10:00:00.000Z' },
  { of: 'call.gap', text: 'Nobody on site.', at: '2026-11-20T10:00:00.000Z' },
] as const;

describe('writtenIn', () => {
  it('has everything that is written, names and lesson first', () => {
    const fields = writtenIn({ ...FULL, otherTexts: OTHERS }, LABELS);
    expect(fields.map(({ field, text, isOther }) => `${field}${isOther ? ' (other)' : ''}: ${text}`)).toEqual(
      [
        'organisation: Northwind Logistics',
        'contact: Dana Whitfield',
        'email: dana@northwind.example',
        'project: Data platform',
        'competitor: Vantec',
        'tags: logistics',
        'tags: references',
        'lesson: Lead with references from their own industry.',
        'action: Ask Marlowe for a logistics case',
        'followUp: One data team by summer',
        'notes: They had two offers.\n\nAsk for Ines.',
        'call.chosen: Vantec.',
        'call.t.score: Second of five.',
        'aim: What tipped it?',
        'place: +34 600 000 000',
        'evidence: We’ve decided to go in a different direction.',
        'reply: Gladly.',
        'outcome: Another provider',
        'reasons: Not enough proof, too much risk',
        'reasons: Price for what it gave',
        'reasons: No budget',
        'lesson (other): Ask for the price last.',
        'call.gap (other): Nobody on site.',
      ],
    );
  });

  it('misses no text that an entry can hold', () => {
    // Every string of a complete record is searched, or is named here as no words of the user or the client.
    const codes = new Set([
      ...[FULL.id, FULL.kind, FULL.outcome, FULL.language, FULL.status, FULL.threadKey, FULL.threadUrl],
      ...[FULL.secondChance, FULL.agreement.how, FULL.tender.rule, FULL.reply.as, FULL.reply.messageId],
      ...[FULL.thanks.text, FULL.thanks.sentId, FULL.call?.question, ...(FULL.call?.skipped ?? [])],
      ...[...FULL.guess, ...FULL.inMail, ...FULL.told, FULL.call?.plan.zone],
      ...[FULL.stage, FULL.value?.currency],
      ...Object.values(FULL.request.choice),
    ]);
    const searched = new Set(writtenIn(FULL, LABELS).map(({ text }) => text));
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(strings)
          : [];
    const isDate = (text: string) => /^\d{4}-\d\d-\d\d/.test(text);
    const missed = strings(FULL).filter((text) => !isDate(text) && !codes.has(text) && !searched.has(text));
    expect(missed).toEqual([]);
  });

  it('has nothing empty', () => {
    const fields = writtenIn(entryWith({ lesson: ' \n', organisation: '' }), LABELS);
    expect(fields).toEqual([{ field: 'outcome', text: 'Unknown', isOther: false }]);
  });
});

describe('searchRow', () => {
  it('folds the fields and knows where the telling ones end', () => {
    const entry = entryWith({
      organisation: 'Ayuntamiento de Úbeda',
      lesson: 'Écoute d’abord.',
      notes: 'Two\nlines',
      otherTexts: OTHERS,
    });
    const { text, tellingEnd, ...rest } = searchRow(entry, LABELS);
    expect(rest).toEqual({ id: 'e1', changedAt: entry.changedAt });
    expect(text.slice(0, tellingEnd)).toBe(' ayuntamiento de ubeda \n ecoute d abord \n');
    expect(text.slice(tellingEnd)).toBe(
      ' two lines \n unknown \n ask for the price last \n nobody on site \n',
    );
  });

  it('has no telling part where nothing of it is known', () => {
    expect(searchRow(entryWith(), LABELS)).toMatchObject({ text: ' unknown \n', tellingEnd: 0 });
  });
});

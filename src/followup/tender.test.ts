import { describe, expect, test } from 'vitest';
import type { TenderRule } from '../model.ts';
import { likelyTenderRule, TENDER_RULES, tenderDeadline } from './tender.ts';

describe('what the law gives', () => {
  test('three days for the request to reach a US federal agency, weekends and months no matter', () => {
    expect(tenderDeadline({ rule: 'us-federal', notifiedOn: '2026-11-27' })).toEqual({
      day: '2026-11-30',
      counts: { what: 'request', days: 3, of: 'calendar', from: 'notice' },
    });
    expect(tenderDeadline({ rule: 'us-federal', notifiedOn: '2026-11-24' }).day).toBe('2026-11-27');
  });

  test.each(['eu', 'france'] as const)('%s: no day for the request, 15 for the answer to it', (rule) => {
    expect(tenderDeadline({ rule, notifiedOn: '2026-11-24' })).toEqual({
      day: null,
      counts: { what: 'answer', days: 15, of: 'calendar', from: 'request' },
    });
  });

  test('the UK: the summary comes of itself, and the standstill is 8 working days', () => {
    expect(tenderDeadline({ rule: 'uk', notifiedOn: '2026-11-24' })).toEqual({
      day: null,
      counts: { what: 'standstill', days: 8, of: 'working', from: 'award-notice' },
    });
  });

  test('a notice without a valid day has no deadline', () => {
    expect(tenderDeadline({ rule: 'us-federal', notifiedOn: '' }).day).toBeNull();
  });

  test('each rule names its source', () => {
    for (const [rule, law] of Object.entries(TENDER_RULES)) {
      expect(law.rule).toBe(rule);
      expect(law.name).not.toBe('');
      expect(new URL(law.url).protocol).toBe('https:');
    }
  });
});

describe('the likely rule', () => {
  const likely: [string | null, string | null, TenderRule | null][] = [
    ['buyer@gsa.gov', 'en', 'us-federal'],
    ['buyer@contracting.army.mil', 'en', 'us-federal'],
    ['buyer@council.gov.uk', 'en', 'uk'],
    ['buyer@trust.nhs.uk', 'en', 'uk'],
    ['buyer@nhs.net', 'en', 'uk'],
    ['buyer@college.ac.uk', 'en', 'uk'],
    ['buyer@board.gov.scot', 'en', 'eu'],
    ['buyer@firm.co.uk', 'en', null],
    ['acheteur@mairie.fr', 'fr', 'france'],
    ['acheteur@mairie.fr', 'en', 'france'],
    ['ACHETEUR@REGION.RE', 'fr', 'france'],
    ['acheteur@plateforme.example', 'fr', 'france'],
    [null, 'fr', 'france'],
    ['acheteur@commune.be', 'fr', 'eu'],
    ['acheteur@canton.ch', 'fr', null],
    ['acheteur@ville.ca', 'fr', null],
    ['compras@ayuntamiento.es', 'es', 'eu'],
    ['vergabe@stadt.de', 'de', 'eu'],
    ['tenders@agency.europa.eu', 'en', 'eu'],
    ['compras@ministerio.gob.mx', 'es', null],
    ['buyer@notgov.uk', 'en', null],
    ['buyer@firm.example', 'en', null],
    ['no address', null, null],
    [null, null, null],
  ];

  test.each(likely)('%s, written in %s: %s', (email, language, rule) => {
    expect(likelyTenderRule({ email, language })).toBe(rule);
  });
});

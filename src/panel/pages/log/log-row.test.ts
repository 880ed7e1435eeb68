import { expect, it, vi } from 'vitest';
import { entry } from '../../../../test/e2e/gallery/cases.ts';
import { wordings } from '../../../languages/wording.ts';
import { matcherOf, NO_FILTERS } from '../../find/filters.ts';
import { logRow } from './log-row.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

it('has an open action only where it has words, as the figures count', () => {
  const isOpen = matcherOf({ ...NO_FILTERS, hasOpenAction: true }, new Set());
  const withAction = (text: string) =>
    logRow(entry({ action: { text, due: '2026-12-01', doneAt: null } }), wordings.en);
  expect(isOpen(withAction('Call'))).toBe(true);
  expect(isOpen(withAction(' '))).toBe(false);
});

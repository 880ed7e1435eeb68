// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { ACCOUNT, list, message, pane } from './pane.fixture.ts';
import { readPage } from './read.ts';
import { written } from './written.ts';

describe('an own message in Outlook', () => {
  it('names whom it went to where addresses are shown, and no draft', () => {
    const from = { from: 'From: Sam Reed&lt;sam@reed.example&gt;', shown: 'Sam Reed' };
    const own = message({
      ...from,
      date: 'Fri 9/18/2026 9:00 AM',
      recipients: 'To: Ida Holm&lt;ida@holm.example&gt;',
    });
    const other = message({ recipients: 'To: You' });
    showPage(ACCOUNT + list() + pane(own + other));
    const [first, second] = readPage().messages;
    expect(first?.from.email).toBe('ida@holm.example');
    expect(written(second?.id ?? '')).toEqual({
      onServer: true,
      draftId: null,
      recipients: ['ida@holm.example'],
    });
    expect(written(first?.id ?? '')).toEqual({ onServer: true, draftId: null, recipients: [] });
    expect(written('0123456789abcd')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { BANNER, card2025, card2026, conversation, idAt } from './cards.fixture.ts';
import { written } from './written.ts';

const ID = idAt('2026-03-04T10:00:00Z', 2);
const OTHER = idAt('2026-03-03T10:00:00Z');
const own = { id: ID, permId: '#msg-a:r-55', email: 'sam@reed.example' };

describe.each([
  ['2026-10', card2026],
  ['2025-08', card2025],
])('an own message of %s', (_, card) => {
  it('names its draft and whom it went to', () => {
    showPage(BANNER + conversation(card({ id: OTHER }) + card({ ...own, starId: null }), OTHER));
    expect(written(ID)).toEqual({ onServer: true, draftId: 'msg-a:r-55', recipients: ['sam@reed.example'] });
    expect(written(OTHER)).toMatchObject({ onServer: true, draftId: null });
    expect(written(idAt('2026-03-05T10:00:00Z'))).toBeNull();
  });

  it('is not on the server while it has the client’s own id only', () => {
    showPage(BANNER + conversation(card({ ...own, legacyId: null, starId: null, title: '' }), OTHER));
    expect(written('msg-a:r-55')).toMatchObject({ onServer: false, draftId: 'msg-a:r-55' });
  });
});

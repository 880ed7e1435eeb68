// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { card2025, card2026, collapsedCard, conversation, idAt } from './cards.fixture.ts';
import { chipPlace } from './chip-place.ts';

const ID = idAt('2026-03-03T09:15:00Z');

describe('chipPlace', () => {
  it.each([
    ['2026-10', card2026({ id: ID })],
    ['2025-08', card2025({ id: ID })],
  ])('is before the mail and outside of it: %s', (_, card) => {
    showPage(conversation(collapsedCard() + card, ID));
    const place = chipPlace(ID);
    expect(place?.before.className).toBe('ii gt');
    expect(place?.before.parentElement).toBe(place?.parent);
    expect(place?.parent.closest('.ii, .a3s')).toBeNull();
  });

  it('is never between the renderer’s markers', () => {
    showPage(
      conversation(
        card2026({ id: ID }).replace('<div class="aHl">', '<!--s4WvOc 70--><div class="aHl">'),
        ID,
      ),
    );
    const place = chipPlace(ID);
    expect(place?.before.querySelector('.ii.gt')).not.toBeNull();
    expect([...(place?.parent.childNodes ?? [])].some((node) => node.nodeType === Node.COMMENT_NODE)).toBe(
      false,
    );
  });

  it('is null for another id, and for a message in a hidden conversation', () => {
    showPage(conversation(card2026({ id: ID }), ID));
    expect(chipPlace(idAt('2020-01-01T00:00:00Z'))).toBeNull();
    showPage(conversation(card2026({ id: ID }), ID, ' style="display:none"'));
    expect(chipPlace(ID)).toBeNull();
  });
});

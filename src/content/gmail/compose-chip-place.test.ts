// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { only, showPage } from '../page.fixture.ts';
import { replyBox } from './cards.fixture.ts';
import { composeChipPlace } from './compose-chip-place.ts';
import { draftBoxes } from './read.ts';

const ROW = (inside: string) =>
  `<tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDl"></div>${inside}</div></div></td></tr>`;
const SEND_ROW =
  '<div class="aDh"><table class="IZ"><tr><td><div class="aoO">…</div></td></tr></table></div>';

function placeWith(row: string) {
  showPage(
    replyBox({ composeid: '1', draft: '#msg-a:r-17' }, 'Hello').replace(
      '</tr></table>',
      `</tr>${row}</table>`,
    ),
  );
  const [box] = draftBoxes();
  if (!box) throw new Error('no box');
  return composeChipPlace(box);
}

describe('the place of the compose chip', () => {
  it('is above the row of Send, outside of the editor', () => {
    expect(placeWith(ROW(SEND_ROW))).toEqual({
      parent: only('.aDj'),
      before: only('.aDh'),
      alignedWith: only('.aoO'),
      within: only('.aoI'),
    });
  });

  it('is outside of a renderer’s own markers', () => {
    const place = placeWith(ROW(`<!--a 1-->${SEND_ROW}<!--/a 1-->`));
    expect([place?.parent, place?.before]).toEqual([only('.aDg'), only('.aDj')]);
  });

  it('is where the row stands without what is around it', () => {
    expect(placeWith(ROW('<table class="IZ"></table>'))?.before).toBe(only('table.IZ'));
  });

  it('is nowhere without a row', () => {
    expect(placeWith('')).toBeNull();
  });
});

describe('the id of a draft', () => {
  it.each([
    ['#msg-a:r-17', 'msg-a:r-17'],
    ['', null],
    ['undefined', null],
  ])('is that of its field: “%s”', (value, id) => {
    showPage(replyBox({ composeid: '1', draft: value }, 'Hello'));
    expect(draftBoxes().map(({ draftId }) => draftId)).toEqual([id]);
  });
});

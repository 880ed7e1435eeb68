// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { only, showPage } from '../page.fixture.ts';
import { composeChipPlace } from './compose-chip-place.ts';
import { draftInAddress } from './ids.ts';
import { reply } from './pane.fixture.ts';
import { draftBoxes } from './read.ts';

afterEach(() => history.replaceState(null, '', '/'));

function placeIn(html: string) {
  showPage(html);
  const [box] = draftBoxes();
  if (!box) throw new Error('no box');
  return composeChipPlace(box);
}

const docked = (content: string) =>
  `<div class="box"><div id="docking_InitVisiblePart_1"><button data-testid="ComposeSendButton">…</button></div><div id="docking_DockingTriggerPart_1"><div class="files"></div><div id="editorParent_1"><div role="textbox" aria-multiline="true" contenteditable="true">${content}</div></div></div></div>`;

describe('the place of the compose chip', () => {
  it('is at the end of the part around the editor', () => {
    const place = placeIn(docked('Hello'));
    expect([place?.parent, place?.before]).toEqual([only('#docking_DockingTriggerPart_1'), null]);
    expect(place?.within.contains(only('.files'))).toBe(true);
  });

  it('is above Send where that stands below the editor', () => {
    const place = placeIn(reply('Hello', 'Offer 13'));
    expect([place?.parent, place?.before]).toEqual([only('.box'), only('[data-testid="ComposeSendButton"]')]);
  });

  it('is above the editor where the quoted history is in it', () => {
    const place = placeIn(docked('Hello<div id="divRplyFwdMsg">From: Ida</div><div>Old</div>'));
    expect(place?.before).toBe(only('#editorParent_1'));
  });
});

describe('the id of a draft', () => {
  it('is the one in the address of its window', () => {
    const address = (pathname: string) => draftInAddress({ pathname, search: '' });
    expect(address('/mail/compose/AAMkADk4%2BabcdEFG=')).toBe('AAMkADk4-abcdEFG');
    expect(address('/mail/0/compose/AAMkADk4abcdEFG')).toBe('AAMkADk4abcdEFG');
    expect(address('/mail/deeplink/compose')).toBeNull();
    expect(address('/mail/inbox/id/AAQkADk4abcdEFG')).toBeNull();
  });

  it('is the key of the subject field elsewhere, null without one', () => {
    showPage(reply('Hello', 'Offer 13'));
    expect(draftBoxes().map(({ draftId }) => draftId)).toEqual(['D1']);
    showPage(reply('Hello'));
    expect(draftBoxes().map(({ draftId }) => draftId)).toEqual([null]);
  });
});

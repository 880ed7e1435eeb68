// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DraftBox } from '../client.ts';
import { showPage } from '../page.fixture.ts';
import { card2026, conversation, idAt, replyBox } from './cards.fixture.ts';
import { draftBoxes } from './read.ts';

const THREAD = idAt('2026-03-03T09:15:00Z');
const RT = `#thread-f:${BigInt(`0x${THREAD}`)}`;
const RM = `#msg-f:${BigInt(`0x${THREAD}`)}`;

/** The only box of a page; `more` stands in its form. */
function draft(fields: Record<string, string>, more = ''): DraftBox | undefined {
  const box = replyBox({ composeid: '1', draft: '#msg-a:r1', ...fields }, '<br>').replace(
    '</form>',
    `${more}</form>`,
  );
  showPage(conversation(card2026({ id: THREAD }), THREAD) + box);
  const [found, another] = draftBoxes();
  expect(another).toBeUndefined();
  return found;
}

const chip = (name: string, email: string) =>
  `<div role="option" data-name="${name}" data-hovercard-id="${email}"></div>`;
const field = (name: string, chips: string) =>
  `<table class="GS"><tr class="bzf"><td class="eV"><div class="anm" name="${name}"><div role="listbox"><div><div>${chips}</div></div></div></div></td></tr></table>`;

describe('whether a mail is new', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['a new mail of a thread made here', { rt: '#thread-a:r7', rm: '' }, true],
    ['a new mail without any thread', { rt: '', rm: '' }, true],
    ['an answer', { rt: RT, rm: RM }, false],
    ['an answer in a thread begun here', { rt: '#thread-a:r7', rm: '#msg-a:r-3' }, false],
    ['an answer whose message is not named', { rt: RT, rm: '' }, false],
  ])('%s', (_, fields, isNew) => {
    expect(draft(fields)?.isNew).toBe(isNew);
  });
});

describe('whom a mail is for', () => {
  it('is told by the chips of its fields: To, then Cc and Bcc, nobody twice', () => {
    const ida = chip('Ida Holm', 'Ida@Holm.example');
    const html =
      field('bcc', chip('tom@reed.example', 'tom@reed.example')) + field('cc', ida) + field('to', ida);
    expect(draft({ rt: '' }, html)?.recipients).toEqual([
      { name: 'Ida Holm', email: 'ida@holm.example' },
      { name: null, email: 'tom@reed.example' },
    ]);
  });

  it('is told by the hidden fields of before 2021', () => {
    const html =
      '<div class="vR"><input type="hidden" name="to" value="&quot;Holm, Ida&quot; <ida@holm.example>"></div><div class="vR"><input type="hidden" name="to" value="tom@reed.example"></div>';
    expect(draft({ rt: '' }, html)?.recipients).toEqual([
      { name: 'Holm, Ida', email: 'ida@holm.example' },
      { name: null, email: 'tom@reed.example' },
    ]);
  });

  it('is told by the folded line of an answer', () => {
    const html =
      '<div class="oL aDm az9"><span email="ida@holm.example" name="Ida Holm">Ida Holm</span></div>';
    expect(draft({ rt: RT, rm: RM }, html)?.recipients).toEqual([
      { name: 'Ida Holm', email: 'ida@holm.example' },
    ]);
  });

  it('is nobody yet where a name is being typed', () => {
    expect(draft({ rt: '' }, `${field('to', '')}<input class="agP" value="Ida">`)?.recipients).toEqual([]);
  });
});

describe('what a mail is about', () => {
  it('is what stands in the field, else what is hidden beside it', () => {
    const typed = '<input name="subjectbox" value=" Our offer ">';
    expect(draft({ rt: '', subject: 'Old' }, typed)?.subject).toBe('Our offer');
    expect(draft({ rt: RT, subject: 'Re: Offer 12' })?.subject).toBe('Re: Offer 12');
    expect(draft({ rt: '', subject: '' })?.subject).toBe('');
    expect(draft({ rt: '' })?.subject).toBeNull();
  });

  it('knows the names of attached files, with and without the client’s class', () => {
    const file = (name: string, attributes = '') =>
      `<div class="dL"><input type="hidden" name="attach" value="f_1"><a class="dO"><div${attributes}>${name}</div><div>(120 K)</div></a></div>`;
    const html = file('Offer 1.pdf', ' class="vI"') + file('plan.ods');
    expect(draft({ rt: '' }, html)?.attachments).toEqual(['Offer 1.pdf', 'plan.ods']);
    expect(draft({ rt: '' })?.attachments).toEqual([]);
  });

  it('finds those outside of the form as well', () => {
    const box = replyBox({ draft: '#msg-a:r1', rt: RT }, '<br>').replace(
      '</div></div></td>',
      '</div></div><div class="dL"><a><div class="vI">Offer.pdf</div></a></div></td>',
    );
    showPage(conversation(card2026({ id: THREAD }), THREAD) + box);
    expect(draftBoxes().map(({ attachments }) => attachments)).toEqual([['Offer.pdf']]);
  });
});

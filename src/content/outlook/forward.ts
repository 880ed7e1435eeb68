import { withoutMarks } from '../address.ts';
import type { Card } from './cards.ts';
import { css } from './selectors.ts';
import { senderOf } from './sender.ts';

/**
 * What Outlook puts before the subject of a forwarded mail, in the languages where it is one thing only ("VS" is a
 * forward in Danish and a reply in Finnish). No words of the interface: they go out with the mail.
 */
const FORWARD_MARKS = new Set(
  'fw fwd wg rv tr enc i doorst vb vl pd ilt i̇lt πρθ 转发 轉寄 転送 전달 העברה הועבר'.split(' '),
);

/** The first of "Re: Fw: …", without what follows. */
const FIRST_MARK = /^\s*(\p{L}[\p{L}\p{M}]{0,9})(?:\[\d+\])?\s*[:：]/u;

/**
 * Whether a box among the messages of a conversation forwards one of them instead of answering: its subject says
 * so, or it is addressed to nobody who takes part. One that shows neither subject nor recipients answers.
 * @param region the element that holds the box's fields
 * @param subject its subject, null if it shows none
 */
export function isForward(
  editor: Element,
  region: Element,
  subject: string | null,
  cards: readonly Card[],
): boolean {
  const mark = FIRST_MARK.exec(withoutMarks(subject))?.[1]?.toLowerCase();
  if (mark !== undefined && FORWARD_MARKS.has(mark)) return true;
  const fields = recipientFields(editor, region);
  return fields.length > 0 && !isToParticipant(fields.flatMap(wordsOf), cards);
}

/** The fields for recipients of a box. */
export function recipientFields(editor: Element, region: Element): Element[] {
  const fields = region.querySelectorAll(`${css('recipientField')}, ${css('recipients')}`);
  return [...fields].filter((field) => !editor.contains(field));
}

/** Everything a field says of people, part by part; its own label is a word of the interface ("To"). */
function wordsOf(field: Element): string[] {
  return [field, ...field.querySelectorAll('*')].flatMap((part) => [
    part === field ? '' : (part.getAttribute('aria-label') ?? ''),
    part === field ? '' : (part.getAttribute('title') ?? ''),
    part.childElementCount === 0 ? part.textContent : '',
  ]);
}

/** Some of these words name somebody who wrote, or was written to, in the conversation. */
function isToParticipant(words: readonly string[], cards: readonly Card[]): boolean {
  const said = words.map((word) => withoutMarks(word).replace(/\s+/g, ' ').trim().toLowerCase());
  const named = said.filter((word) => word !== '');
  const isSender = (card: Card) => {
    const { name, email } = senderOf(card).person;
    return (
      (email !== null && named.some((word) => word.includes(email))) ||
      (name !== null && named.includes(name.toLowerCase()))
    );
  };
  const isRecipient = ({ element, bodyFrame }: Card) =>
    [...element.querySelectorAll(css('recipients'))]
      .filter((well) => !bodyFrame?.contains(well) && !well.closest('[contenteditable]'))
      .some((well) => {
        const people = withoutMarks(well.textContent).toLowerCase();
        return named.some((word) => word.length > 2 && people.includes(word));
      });
  return cards.some((card) => isSender(card) || isRecipient(card));
}

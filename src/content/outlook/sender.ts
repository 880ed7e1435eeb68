import type { Person } from '../../model.ts';
import { addressIn, withoutMarks } from '../address.ts';
import { agreed } from '../agree.ts';
import type { Card } from './cards.ts';
import { composeRegionsIn } from './compose-region.ts';
import { isInText } from './parts.ts';
import { css } from './selectors.ts';

const tidy = (text: string | null | undefined) =>
  withoutMarks(text)
    // The icon font's glyphs stand between the words.
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a part stands in the card's header: before the mail, not among the recipients or in an open reply. */
function isInHeader({ bodyFrame }: Card, compose: readonly Element[], part: Element): boolean {
  if (bodyFrame?.contains(part) || isInText(part)) return false;
  if (compose.some((region) => region.contains(part))) return false;
  if (part.closest(`${css('recipients')}, ${css('toolbar')}, ${css('date')}, ${css('subject')}`))
    return false;
  return !bodyFrame || (bodyFrame.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Nothing of the recipients stands before it. */
function isBeforeRecipients({ element }: Card, part: Element): boolean {
  const well = element.querySelector(css('recipients'));
  return !well || (well.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** "Words: NAME<ADDRESS>", "Words: ADDRESS", "NAME": what a label of a person says. */
function fromLabel(label: string): Person {
  const email = addressIn(label);
  const before = tidy(label.split('<')[0]).replace(/[\s(（]+$/, '');
  const name = before
    .split(/[:：]/)
    .at(-1)
    ?.trim()
    .replace(/^["']|["']$/g, '');
  return { name: !name || name.includes('@') ? null : name, email };
}

/** What an element says of a person, by its label, its title, its words, and those of the elements in it. */
function peopleIn(element: Element): Person[] {
  const elements = [element, ...element.querySelectorAll('[aria-label], [title]')];
  const labels = elements.flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('title')]);
  return labels.flatMap((label) => (label?.trim() ? [fromLabel(label)] : []));
}

/** The name that is shown; a label that is contained in it wins, since a status may be glued to the name. */
function nameOf(element: Element, people: readonly Person[]): string | null {
  const shown = tidy(element.textContent).split('<')[0]?.trim() ?? '';
  const labelled = people.flatMap(({ name }) => name ?? []);
  if (shown === '' || shown.includes('@')) return labelled[0] ?? null;
  const known = labelled.find((name) => shown === name) ?? labelled.find((name) => shown.includes(name));
  return known ?? shown;
}

/**
 * Who wrote a message: by the header's own field, by the name as a person's card shows it, and without either by
 * the first label before the recipients that has an address. Colleagues have a name and no address.
 */
export function senderOf(card: Card): Sender {
  const known = senders.get(card);
  if (known) return known;
  const sender = findSender(card);
  senders.set(card, sender);
  return sender;
}

interface Sender {
  person: Person;
  /** Two signs named different addresses. */
  disagree: boolean;
}

/** A card is what the page was at one moment, so its sender stays. */
const senders = new WeakMap<Card, Sender>();

function findSender(card: Card): Sender {
  const compose = composeRegionsIn(card.element);
  const all = (selector: string) =>
    [...card.element.querySelectorAll(selector)].filter((part) => isInHeader(card, compose, part));
  const field = card.from;
  const persona = all(css('persona')).find((part) => isBeforeRecipients(card, part));
  const around = persona?.closest('[aria-label], [title]');
  const holder =
    around && card.element.contains(around) && isInHeader(card, compose, around) ? around : persona;
  const labelled = field || holder ? undefined : firstAddressed(card, all('[aria-label], [title], span'));
  const signs = [field, holder, labelled].filter((part): part is Element => part != null);
  const people = signs.map(peopleIn);
  const emails = signs.flatMap((part, index) => [
    ...(people[index] ?? []).map(({ email }) => email),
    addressIn(part.textContent),
  ]);
  const { value: email, disagree } = agreed(emails);
  const names = signs.map((part, index) => nameOf(part, people[index] ?? []));
  const name = names.find((one) => one !== null && one.toLowerCase() !== email) ?? null;
  return { person: disagree ? { name: null, email: null } : { name, email }, disagree };
}

/** The innermost of the first elements that name an address. */
function firstAddressed(card: Card, parts: readonly Element[]): Element | undefined {
  const names = (part: Element) =>
    addressIn(part.getAttribute('aria-label')) ??
    addressIn(part.getAttribute('title')) ??
    addressIn(part.textContent);
  const usable = parts.filter(
    (part) =>
      isBeforeRecipients(card, part) &&
      !part.querySelector(`${css('recipients')}, ${css('date')}, ${css('toolbar')}, ${css('body')}`) &&
      !part.matches('[role="heading"]'),
  );
  return usable.find((part) => names(part) !== null);
}

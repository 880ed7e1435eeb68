import type { Person } from '../../model.ts';
import { addressIn } from '../address.ts';
import { clientMadeId, hexId } from './ids.ts';
import { css, SIGNS } from './selectors.ts';

/** The value of one of a compose box's own fields; null if it has none of that name. */
export function fieldValue(region: Element, name: string): string | null {
  return region.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null;
}

/** The id of the draft: made in this browser (`msg-a:r…`), or the server's; null before it has one. */
export function draftIdOf(region: Element): string | null {
  const value = fieldValue(region, 'draft');
  return clientMadeId(value) ?? hexId(value);
}

/**
 * Whether a compose box begins a mail of its own: it names no answered or forwarded message (`rm`) and no thread
 * that the server knows (`rt`). A thread made in this browser says nothing: a new mail has one too.
 */
export function isNewMail(region: Element): boolean {
  return !fieldValue(region, 'rm') && hexId(fieldValue(region, 'rt')) === null;
}

const FIELD_ORDER = ['to', 'cc', 'bcc'];

/**
 * Everybody a compose box is addressed to: by the chips of its fields (2021-10 and later), by the hidden fields
 * before that, and by the folded line. Each may show only a part, so this is the union; each address once.
 */
export function recipientsOf(region: Element): Person[] {
  const chips = [...region.querySelectorAll(css('recipientChip'))].map((chip) => ({
    field: chip.closest('.anm')?.getAttribute('name') ?? '',
    email: addressIn(chip.getAttribute('data-hovercard-id')) ?? addressIn(chip.getAttribute('email')),
    name: chip.getAttribute('data-name'),
  }));
  const fields = [...region.querySelectorAll<HTMLInputElement>(css('recipientField'))].map((input) => ({
    field: input.name,
    email: addressIn(input.value),
    name: /^\s*"?([^"<]*?)"?\s*</.exec(input.value)?.[1] ?? null,
  }));
  const folded = [...region.querySelectorAll(css('recipientLine'))].map((element) => ({
    field: 'to',
    email: addressIn(element.getAttribute('email')),
    name: element.getAttribute('name'),
  }));
  const found = new Map<string, Person>();
  const inOrder = FIELD_ORDER.flatMap((name) =>
    [...chips, ...fields, ...folded].filter(({ field }) => field === name),
  );
  for (const { email, name } of inOrder) {
    if (!email) continue;
    const shown = name?.trim() || null;
    const known = found.get(email)?.name ?? (shown?.toLowerCase() === email ? null : shown);
    found.set(email, { name: known, email });
  }
  return [...found.values()];
}

/** The subject as it will be sent: what stands in the field, else the hidden one; null without either. */
export function subjectOf(region: Element): string | null {
  for (const sign of SIGNS.subjectField) {
    const value = region.querySelector<HTMLInputElement>(sign.css)?.value.trim();
    if (value) return value;
  }
  return region.querySelector(css('subjectField')) ? '' : null;
}

/** The file names of a compose box's attachments, in its order, files on a shared drive aside. */
export function attachmentNames(region: Element): string[] {
  const names = new Set<string>();
  for (const sign of region.querySelectorAll(css('attachment'))) {
    const holder = sign.matches('input') ? sign.parentElement : sign;
    // Without its class the name is the first part of the link; the second is the size.
    const name =
      holder?.querySelector(css('attachmentName')) ?? holder?.querySelector('a')?.firstElementChild;
    const text = name?.textContent?.replace(/\s+/g, ' ').trim();
    if (text) names.add(text);
  }
  return [...names];
}

import { agreed, type Finding } from '../agree.ts';

/**
 * One spelling for both of Microsoft's: EWS writes ids in base64 with `+` and `/`, Graph and addresses with `-`
 * and `_`, with or without `=` at the end. Null for what is no such id.
 */
export function canonicalId(value: string | null | undefined): string | null {
  const id = (value ?? '').trim().replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return /^[\w-]+$/.test(id) ? id : null;
}

/** Ids of conversations begin with `AQQk` (personal) or `AAQk` (work); addresses may be in capitals. */
const CONVERSATION = /^A[AQ]Qk/i;

/** Ids of single mails. */
const ITEM = /^A(?:AM|QM)k/i;

/** Outlook's ids are far longer; folders in addresses have short names. */
const LEAST_LENGTH = 12;

/** The part of a window's location that names what it shows. */
export type Address = Pick<Location, 'pathname' | 'search'>;

function idsInPath({ pathname }: Address): string[] {
  return pathname.split('/').flatMap((segment) => {
    try {
      const id = canonicalId(decodeURIComponent(segment));
      return id && id.length >= LEAST_LENGTH ? [id] : [];
    } catch {
      return [];
    }
  });
}

function idsInQuery({ search }: Address): string[] {
  const ids: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    // A `+` in a query is read as a space.
    const id = name.toLowerCase() === 'itemid' ? canonicalId(value.replaceAll(' ', '+')) : null;
    if (id) ids.push(id);
  }
  return ids;
}

/** A mail in a window of its own: `/mail/deeplink/read/ID`. */
export function isOwnWindow({ pathname }: Address = location): boolean {
  return /\/deeplink\/read(?:\/|$)/i.test(pathname);
}

/** What is written in this window is a new mail or a draft by itself: `/mail/compose/ID`, `/mail/deeplink/compose`. */
export function isComposeWindow(): boolean {
  return /\/compose(?:\/|$)/i.test(location.pathname);
}

/** The conversation that the address names (`/mail/inbox/id/AQQk…`), as it spells it. */
export function conversationInAddress(address: Address = location): string | null {
  return idsInPath(address).findLast((id) => CONVERSATION.test(id)) ?? null;
}

/** The single mail that the address names, by its path and by its `ItemID`. */
export function itemInAddress(address: Address = location): Finding {
  const inPath = idsInPath(address).findLast((id) => ITEM.test(id));
  return agreed([inPath, ...idsInQuery(address).filter((id) => ITEM.test(id))]);
}

/** The draft that the address names (`/mail/compose/ID`), as it spells it. */
export function draftInAddress(address: Address = location): string | null {
  const after = /\/compose\/(.+)$/i.exec(address.pathname)?.[1];
  return after === undefined ? null : (idsInPath({ pathname: after, search: '' })[0] ?? null);
}

/** The key in `MSG_<key>_FROM` and the like, shared by all parts of one message; it lasts for a session only. */
export function partKey(id: string): string | null {
  return /^(?:MSG|CONV)_(.+)_[A-Z]+$/.exec(id)?.[1] ?? null;
}

/** 53 bits of a text, as hex digits: enough to tell the messages of a thread apart (cyrb53, public domain). */
export function digest(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(16).padStart(14, '0');
}

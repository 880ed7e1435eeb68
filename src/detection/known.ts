// Who is in the log, as a mail page may know it: numbers from which no name and no address can be read. An entry is
// known by the domain of its contact; without one of its own (mail hosts open to everybody) by the address and by the
// organisation's name. What belongs to one organisation is told as `insights/closeness.ts` tells it.

/**
 * Words of 32 bits that a mark has: 48 bits tell by what the entry is known, 15 of which thread it is; the last one says
 * that it belongs to the entry of the mark before. Among 100,000 entries somebody unknown is taken for known once in a
 * thousand million times.
 */
export const MARK_WORDS = 2;

/** Of what stands for the form of marks: with another one they have to be made anew. */
export const MARKS_FORM = 1;

/** What an entry is known by. */
export interface KnownBy {
  /** In lower case. */
  address: string | null;
  /** Null for mail hosts open to everybody. */
  domain: string | null;
  /** As names are compared. */
  organisation: string | null;
  threadKey: string | null;
}

/** 64 bits of a text, as two numbers (cyrb53 by bryc, in the public domain, with both halves whole). */
export function hashOf(text: string): [number, number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0, two >>> 0];
}

/** From 1 to 32,767; 0 for none. */
const threadTag = (threadKey: string | null): number =>
  threadKey === null ? 0 : (hashOf(threadKey)[0] % 0x7fff) + 1;

/** The domains above one, as far as somebody can have them: of "a.b.example" it is "b.example". */
function above(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
}

function keysOf({ address, domain, organisation }: KnownBy): string[] {
  if (domain !== null) return [`@${domain}`, ...above(domain).map((other) => `<${other}`)];
  return [...(address ? [address] : []), ...(organisation ? [`=${organisation}`] : [])];
}

/** The marks of one entry, as the words that they are made of; none where nobody is known. */
export function marksOf(known: KnownBy): number[] {
  const tag = threadTag(known.threadKey) << 1;
  return keysOf(known).flatMap((key, index) => {
    const [high, low] = hashOf(key);
    return [high, ((low & 0xffff0000) | tag | (index > 0 ? 1 : 0)) >>> 0];
  });
}

const domainIn = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The name that an organisation has by its domain, as `organisationOf` in `reply/address.ts` takes it. */
function nameIn(domain: string): string {
  const labels = domain.split('.');
  const shared = labels.length > 2 && /^.{2}$/.test(labels.at(-1) ?? '') && (labels.at(-2) ?? '').length < 4;
  return (labels.at(shared ? -3 : -2) ?? '').replaceAll('-', ' ');
}

const isWithin = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`);

/**
 * By what entries of somebody, or of their organisation, would be known. Nobody knows themselves, and of the user's own
 * domain only people are known.
 * @param email in whatever letter case
 * @param own the address of the open account
 */
export function keysOfSender(email: string, own: string | null): string[] {
  const address = email.trim().toLowerCase();
  const mine = own?.trim().toLowerCase() ?? null;
  const domain = domainIn(address);
  if (address === mine || !address.includes('@') || !domain.includes('.')) return [];
  const ownDomain = mine === null ? null : domainIn(mine);
  if (ownDomain !== null && (isWithin(domain, ownDomain) || isWithin(ownDomain, domain))) return [address];
  return [address, `<${domain}`, `=${nameIn(domain)}`, ...[domain, ...above(domain)].map((one) => `@${one}`)];
}

/**
 * How many entries are known by any of these keys.
 * @param marks of all entries; those of one stand together
 * @param threadKey the mail's own thread: what the log has of it is not from before
 */
export function countKnown(marks: Uint32Array, keys: readonly string[], threadKey: string | null): number {
  const hashes = keys.map(hashOf);
  const highs = Uint32Array.from(hashes, ([high]) => high);
  const lows = Uint32Array.from(hashes, ([, low]) => low);
  // Nine marks of ten are none of these by their last five bits alone.
  const candidates = highs.reduce((bits, high) => bits | (1 << (high & 31)), 0);
  const own = threadKey === null ? -1 : threadTag(threadKey);
  let count = 0;
  let isCounted = false;
  // Counted loops: this runs over 100,000 marks before a chip can be drawn.
  for (let at = 0; at < marks.length; at += MARK_WORDS) {
    const high = marks[at] as number;
    const low = marks[at + 1] as number;
    if ((low & 1) === 0) isCounted = false;
    if (isCounted || ((candidates >>> (high & 31)) & 1) === 0) continue;
    for (let key = 0; key < highs.length; key += 1) {
      const isThis = highs[key] === high && ((lows[key] as number) ^ low) >>> 16 === 0;
      if (!isThis || ((low >>> 1) & 0x7fff) === own) continue;
      isCounted = true;
      count += 1;
      break;
    }
  }
  return count;
}
